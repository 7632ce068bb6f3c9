import { RuleChooser } from "#features/rule/RuleChooser.tsx";
import { LedgerLine } from "#features/sources/LedgerLine.tsx";
import styles from "./BelowMeter.module.css";

/** Under the meter: what it measures against and what it counts. */
export function BelowMeter() {
  return (
    <div className={styles.terms}>
      <div className={styles.choices}>
        <RuleChooser />
      </div>
      <LedgerLine />
    </div>
  );
}
