import { useTexts } from "#ui/arrival.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { Answer } from "./Answer.tsx";
import { Notice } from "./Notice.tsx";
import { RuledMeter } from "./RuledMeter.tsx";
import { StageBody } from "./StageBody.tsx";
import { StageCode } from "./StageCode.tsx";
import { StageFoot } from "./StageFoot.tsx";
import styles from "./StageView.module.css";
import { useWallKeys } from "./useWallKeys.ts";

/** For the back row: the answer, the meter, lists and chamber, and nothing that is not needed there. */
export function StageView() {
  useTexts("panels");
  useWallKeys();
  return (
    <div className={styles.stage}>
      <header className={styles.header}>
        <Answer />
        <PartBoundary renderFailure={noCode}>
          <StageCode />
        </PartBoundary>
      </header>
      <main>
        <PartBoundary isAwaitedOutside>
          <Notice />
        </PartBoundary>
        <RuledMeter />
        <StageBody />
      </main>
      <StageFoot />
    </div>
  );
}

/** A link may be too long for any code; the wall goes on without one. */
function noCode() {
  return null;
}
