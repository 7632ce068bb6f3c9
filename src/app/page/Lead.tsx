import { Standfirst } from "#features/headline/Standfirst.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { Answer } from "./Answer.tsx";
import { Dropped } from "./Dropped.tsx";
import styles from "./Lead.module.css";

/** The answer, and under it what it leaves out. */
export function Lead() {
  const { t } = useI18n();
  return (
    <div className={styles.lead}>
      <Answer />
      <div className={styles.under} data-keeps-focus>
        <PartBoundary isAwaitedOutside>
          <Dropped>
            <Standfirst />
          </Dropped>
        </PartBoundary>
        <p className={styles.hypothetical}>
          <span className={styles.roomy}>{t("app.hypothetical")}</span>
          <span className={styles.brief}>{t("app.hypotheticalBriefly")}</span>
        </p>
      </div>
    </div>
  );
}
