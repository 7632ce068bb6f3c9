import { NearestWays } from "#features/completion/NearestWays.tsx";
import { RuleChooser } from "#features/rule/RuleChooser.tsx";
import { LedgerLine } from "#features/sources/LedgerLine.tsx";
import { FinderButton } from "./FinderButton.tsx";
import { Panel } from "./Panel.tsx";
import styles from "./Terms.module.css";

/** Under the meter: what it measures against, how to get there, and what it counts. */
export function Terms() {
  return (
    <div className={styles.terms}>
      <div className={styles.choices}>
        <RuleChooser />
        <Panel>
          <NearestWays />
        </Panel>
        <FinderButton />
      </div>
      <LedgerLine />
    </div>
  );
}
