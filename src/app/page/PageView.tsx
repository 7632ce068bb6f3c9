import { ChartsPanel } from "#features/charts/ChartsPanel.tsx";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { part } from "#ui/part.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import { BuilderLayout } from "./BuilderLayout.tsx";
import { Lead } from "./Lead.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { RuledMeter } from "./RuledMeter.tsx";
import styles from "./PageView.module.css";
import { LedgerLine } from "#features/sources/LedgerLine.tsx";

const QuotesPanel = part(
  async () => (await import("#features/quotes/QuotesPanel.tsx")).QuotesPanel,
);

/** Which feature stands where. */
export function PageView() {
  const { t } = useI18n();
  return (
    <div className={styles.page}>
      <PageHeader />
      <main>
        <LinkNotice />
        <Lead />
        <RuledMeter />
        <LedgerLine />
        <BuilderLayout />
        <WhenNear>
          <QuotesPanel waiting={<p>{t("app.loading")}</p>} />
        </WhenNear>
        <PartBoundary>
          <ChartsPanel />
        </PartBoundary>
      </main>
    </div>
  );
}
