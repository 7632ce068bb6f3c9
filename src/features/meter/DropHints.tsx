import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/arrival.tsx";
import { listNames } from "#words/names.ts";
import { tally } from "#words/tally.ts";
import styles from "./DropHints.module.css";
import type { DropPreview } from "./useDropPreview.ts";

interface DropHintsProps {
  /** `null` while a drop would change nothing. */
  readonly preview: DropPreview | null;
  /** Where there is one line, and the sums under the bar say the rest. */
  readonly isNarrow: boolean;
}

/** While something is dragged: what a drop would do. */
export function DropHints({ preview, isNarrow }: DropHintsProps) {
  useTexts("panels", "announce");
  const { t } = useI18n();
  return (
    <p className={styles.result}>
      {preview === null ? t("drop.nothing") : <DropResult preview={preview} isNarrow={isNarrow} />}
    </p>
  );
}

/** The result before the drop, in words: "Drop to add Hikma: 162 of 329, 3 short of 165". */
function DropResult({ preview, isNarrow }: DropHintsProps & { readonly preview: DropPreview }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dragged, drop, result } = preview;
  const lists = listNames(result.chamber, drop?.lists ?? dragged.items, i18n);
  const role = drop?.role ?? "opposition";
  if (drop === null) return t("drop.member", { lists });
  if (isNarrow) return t(`drop.brief.${role}`, { lists });
  return result.standing.isEmpty
    ? t("drop.empty", { lists })
    : t(`drop.${role}`, { lists, tally: tally(result, i18n) });
}
