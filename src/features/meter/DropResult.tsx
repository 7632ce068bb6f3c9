import { useI18n } from "#i18n/useI18n.ts";
import { listNames } from "#words/names.ts";
import { tally } from "#words/verdict.ts";
import styles from "./DropResult.module.css";
import type { DropPreview } from "./useDropPreview.ts";

/** The result before the drop, in words: "Drop to add Hikma: 162 of 329, 3 short of 165". */
export function DropResult({ preview }: { readonly preview: DropPreview }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dragged, drop, result } = preview;
  const lists = listNames(result.chamber, drop?.lists ?? dragged.items, i18n);
  if (drop === null) return <p className={styles.result}>{t("meter.dropMember", { lists })}</p>;
  if (result.standing.isEmpty) {
    return <p className={styles.result}>{t("meter.dropEmpty", { lists })}</p>;
  }
  return (
    <p className={styles.result}>
      {t(`meter.drop.${drop.role ?? "opposition"}`, { lists, tally: tally(result, i18n) })}
    </p>
  );
}
