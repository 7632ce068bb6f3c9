import { lazy } from "react";
import { ChartsPanel } from "#features/charts/ChartsPanel.tsx";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import { Bench } from "./Bench.tsx";
import { Lead } from "./Lead.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { Panel } from "./Panel.tsx";
import styles from "./PageView.module.css";
import { Terms } from "./Terms.tsx";

const QuotesPanel = lazy(async () => ({
  default: (await import("#features/quotes/QuotesPanel.tsx")).QuotesPanel,
}));

/** Which feature stands where. */
export function PageView() {
  return (
    <div className={styles.page}>
      <PageHeader />
      <main>
        <LinkNotice />
        <Lead />
        <Panel>
          <MajorityMeter />
        </Panel>
        <Terms />
        <Bench />
        <WhenNear>
          <Panel>
            <QuotesPanel />
          </Panel>
        </WhenNear>
        <Panel>
          <ChartsPanel />
        </Panel>
      </main>
    </div>
  );
}
