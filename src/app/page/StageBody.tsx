import { StageLists } from "#features/stage/StageLists.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { PreviewedChamber } from "./PreviewedChamber.tsx";
import styles from "./StageBody.module.css";

/** Lists and chamber side by side, where the wall is wide enough for both. */
export function StageBody() {
  return (
    <div className={styles.body}>
      <PartBoundary>
        <StageLists />
      </PartBoundary>
      <div className={styles.chamber}>
        <PartBoundary>
          <PreviewedChamber />
        </PartBoundary>
      </div>
    </div>
  );
}
