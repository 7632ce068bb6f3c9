import { HistoryButtons } from "#features/history/HistoryButtons.tsx";
import { ShareButton } from "#features/share/ShareButton.tsx";
import { StageButton } from "#features/stage/StageButton.tsx";
import { useTexts } from "#ui/useTexts.ts";
import { Answer } from "./Answer.tsx";
import { Notice } from "./Notice.tsx";
import { RuledMeter } from "./RuledMeter.tsx";
import { StageBody } from "./StageBody.tsx";
import { StageCode } from "./StageCode.tsx";
import { StageFigures } from "./StageFigures.tsx";
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
        <StageCode />
      </header>
      <main>
        <Notice />
        <RuledMeter />
        <StageBody />
      </main>
      <footer className={styles.foot}>
        <StageFigures />
        <div className={styles.actions}>
          <HistoryButtons />
          <ShareButton />
          <StageButton />
        </div>
      </footer>
    </div>
  );
}
