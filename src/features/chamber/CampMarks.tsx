import type { Camp } from "#domain/seatRuns.ts";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./CampMarks.module.css";
import { seatMarks } from "./seatMarks.ts";

/** What the marks of these camps mean. */
export function CampMarks({ camps }: { readonly camps: readonly Camp[] }) {
  const { t } = useI18n();
  return camps.map((camp) => (
    <span key={camp} data-camp={camp}>
      <svg className={styles.mark} viewBox="-5 -5 10 10">
        <path d={seatMarks([{ x: 0, y: 0 }], { radius: 4.5, ring: 1.3 }, camp)} />
      </svg>
      {t(`chamber.mark.${camp}`)}
    </span>
  ));
}
