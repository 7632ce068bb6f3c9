import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { part } from "#ui/part.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import { BuilderLayout } from "./BuilderLayout.tsx";
import { Lead } from "./Lead.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { QuotesLine } from "./QuotesPlace.tsx";
import { RuledMeter } from "./RuledMeter.tsx";
import styles from "./PageView.module.css";

const ChartsPanel = part(
  async () => (await import("#features/charts/ChartsPanel.tsx")).ChartsPanel,
);

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
        <BuilderLayout />
        <div id="charts" className={styles.charts}>
          <WhenNear>
            <ChartsPanel />
          </WhenNear>
        </div>
      </main>
    </div>
  );
}
