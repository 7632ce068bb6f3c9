import { listOf } from "#domain/chamber.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import type { ChamberPower } from "#asking/usePower.ts";
import type { PowerColumn } from "#features/lists/columnIds.ts";

interface PowerSentenceProps {
  readonly column: PowerColumn;
  readonly power: ChamberPower;
}

/** What a figure of power says, with the largest list as its example. */
export function PowerSentence({ column, power }: PowerSentenceProps) {
  const { t, name, compact } = useI18n();
  const { chamber } = useSubject();
  const [largest] = power.chamber.lists;
  const list = largest === undefined ? undefined : listOf(chamber, largest);
  if (list === undefined) return null;
  const { state, line } = power;
  const standing = power.of(list.id);
  const example = { list: name(list.short), line };
  const unknown = t("lists.powerUnknown");
  if (column === "minimal") {
    const [count, own] =
      state.kind === "known" && standing !== null ? [state.minimal, standing.minimal] : [];
    return t("lists.explains.minimal", {
      ...example,
      count: count ?? unknown,
      all: count === undefined ? unknown : compact(count),
      own: own === undefined ? unknown : compact(own),
    });
  }
  const odds = standing === null ? { times: unknown, cases: 100 } : oddsOf(standing[column]);
  return t(`lists.explains.${column}`, { ...example, ...odds });
}

/** A share as "21 in 100", or in as many more as it takes to be at least one. */
function oddsOf(share: number): { readonly times: number; readonly cases: number } {
  const digits = share > 0 ? Math.ceil(-Math.log10(share)) : 0;
  const cases = 10 ** Math.max(2, digits);
  return { times: Math.round(share * cases), cases };
}
