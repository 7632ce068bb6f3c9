import { HistoryButtons } from "#features/history/HistoryButtons.tsx";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { ShareButton } from "#features/share/ShareButton.tsx";
import { StageButton } from "#features/stage/StageButton.tsx";
import { StageLists } from "#features/stage/StageLists.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition } from "#store/useApp.ts";
import { PartBoundary } from "./PartBoundary.tsx";
import { Question } from "./Question.tsx";
import styles from "./StageView.module.css";

/** For the back row: the question, the meter, the lists, and nothing that is not needed there. */
export function StageView() {
  const { name } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const edition = useEdition();
  return (
    <div className={styles.stage}>
      <header className={styles.header}>
        <Question />
        <div className={styles.actions}>
          <HistoryButtons />
          <ShareButton />
          <StageButton />
        </div>
      </header>
      <main>
        <PartBoundary>
          <MajorityMeter />
        </PartBoundary>
        <PartBoundary>
          <StageLists />
        </PartBoundary>
      </main>
      <footer className={styles.figures}>
        {name(parliament.name)} · {name(edition.name)}
      </footer>
    </div>
  );
}
