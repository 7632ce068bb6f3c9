import { lazy } from "react";
import { Chamber } from "#features/chamber/Chamber.tsx";
import { ChartsPanel } from "#features/charts/ChartsPanel.tsx";
import { CoalitionTray } from "#features/coalition/CoalitionTray.tsx";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { ReadingSentence } from "#features/reading/ReadingSentence.tsx";
import { RuleChooser } from "#features/rule/RuleChooser.tsx";
import { LedgerLine } from "#features/sources/LedgerLine.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { Panel } from "./Panel.tsx";
import { Question } from "./Question.tsx";
import styles from "./PageView.module.css";

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
        <div className={styles.lead}>
          <Question />
          <Panel>
            <ReadingSentence />
          </Panel>
        </div>
        <Panel>
          <MajorityMeter />
        </Panel>
        <div className={styles.terms}>
          <RuleChooser />
          <LedgerLine />
        </div>
        <div className={styles.bench}>
          <div className={styles.lists}>
            <Panel>
              <ListsTable />
            </Panel>
          </div>
          <div className={styles.chamber}>
            <Panel>
              <Chamber />
            </Panel>
          </div>
          <div className={styles.tray}>
            <Panel>
              <CoalitionTray />
            </Panel>
          </div>
        </div>
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
