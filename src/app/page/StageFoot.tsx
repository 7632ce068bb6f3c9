import { RedoButton, UndoButton } from "#features/history/HistoryButtons.tsx";
import { ShareButton } from "#features/share/ShareButton.tsx";
import { LeaveStage } from "#features/stage/LeaveStage.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { StageFigures } from "./StageFigures.tsx";
import styles from "./StageFoot.module.css";

/** Below everything on the wall: whose figures these are, and what can be done. */
export function StageFoot() {
  return (
    <footer className={styles.foot}>
      <PartBoundary isAwaitedOutside>
        <StageFigures />
      </PartBoundary>
      <PartBoundary isAwaitedOutside>
        <div className={styles.actions}>
          <UndoButton />
          <RedoButton />
          <ShareButton />
          <LeaveStage />
        </div>
      </PartBoundary>
    </footer>
  );
}
