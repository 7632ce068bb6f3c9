import { listOf } from "#domain/chamber.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import type { ChamberPower } from "#asking/usePower.ts";
import { indexSentence, minimalSentence } from "#words/powerSentence.ts";
import type { PowerColumn } from "#features/lists/columnIds.ts";

interface PowerSentenceProps {
  readonly column: PowerColumn;
  readonly power: ChamberPower;
}

/** What a figure of power says, with the largest list as its example. */
export function PowerSentence({ column, power }: PowerSentenceProps) {
  const i18n = useI18n();
  const { chamber } = useSubject();
  const [largest] = power.chamber.lists;
  const list = largest === undefined ? undefined : listOf(chamber, largest);
  if (list === undefined) return null;
  const { state, line } = power;
  const known = power.of(list.id);
  const example = { list, line };
  if (column !== "minimal") {
    return indexSentence({ index: column, share: known?.[column] ?? null }, example, i18n);
  }
  const minimal =
    state.kind === "known" && known !== null ? { all: state.minimal, own: known.minimal } : null;
  return minimalSentence(minimal, example, i18n);
}
