import { NearestWays } from "#features/completion/NearestWays.tsx";
import { RuleChooser } from "#features/rule/RuleChooser.tsx";
import { LedgerLine } from "#features/sources/LedgerLine.tsx";
import { FinderButton } from "./FinderButton.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import styles from "./BelowMeter.module.css";

/** Under the meter: what it measures against, how to get there, and what it counts. */
export function BelowMeter() {
  return (
    <div className={styles.terms}>
      <div className={styles.choices}>
        <RuleChooser />
        <PartBoundary>
          <NearestWays />
        </PartBoundary>
        <FinderButton />
      </div>
      <LedgerLine />
    </div>
  );
}
