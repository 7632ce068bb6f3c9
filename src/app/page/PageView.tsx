import { ChartsPanel } from "#features/charts/ChartsPanel.tsx";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { BuilderLayout } from "./BuilderLayout.tsx";
import { Lead } from "./Lead.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { QuotesLine } from "./QuotesPlace.tsx";
import { RuledMeter } from "./RuledMeter.tsx";
import styles from "./PageView.module.css";
import { LedgerLine } from "#features/sources/LedgerLine.tsx";

/** Which feature stands where. */
export function PageView() {
  return (
    <div className={styles.page}>
      <PageHeader />
      <main>
        <LinkNotice />
        <Lead />
        <RuledMeter />
        <QuotesLine />
        <LedgerLine />
        <BuilderLayout />
        <PartBoundary>
          <ChartsPanel />
        </PartBoundary>
      </main>
    </div>
  );
}
