import { Headline } from "#features/headline/Headline.tsx";
import { Standfirst } from "#features/headline/Standfirst.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import styles from "./Lead.module.css";

/** The answer, and under it what it leaves out. */
export function Lead() {
  const { t } = useI18n();
  return (
    <div className={styles.lead}>
      <PartBoundary>
        <Headline />
      </PartBoundary>
      <div className={styles.under}>
        <PartBoundary>
          <Standfirst />
        </PartBoundary>
        <p className={styles.hypothetical}>{t("app.hypothetical")}</p>
      </div>
    </div>
  );
}
