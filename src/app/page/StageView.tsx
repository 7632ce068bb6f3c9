import { Headline } from "#features/headline/Headline.tsx";
import { HistoryButtons } from "#features/history/HistoryButtons.tsx";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { ShareButton } from "#features/share/ShareButton.tsx";
import { StageButton } from "#features/stage/StageButton.tsx";
import { StageLists } from "#features/stage/StageLists.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/useTexts.ts";
import { useSubject } from "#store/subject.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { RuledMeter } from "./RuledMeter.tsx";
import styles from "./StageView.module.css";

/** For the back row: the question, the meter, the lists, and nothing that is not needed there. */
export function StageView() {
  useTexts("panels");
  const { t, name } = useI18n();
  const { parliament, edition } = useSubject().chamber;
  return (
    <div className={styles.stage}>
      <header className={styles.header}>
        <Headline />
        <div className={styles.actions}>
          <HistoryButtons />
          <ShareButton />
          <StageButton />
        </div>
      </header>
      <main>
        <LinkNotice />
        <RuledMeter />
        <PartBoundary>
          <StageLists />
        </PartBoundary>
      </main>
      <footer className={styles.figures}>
        {t("stage.figures", {
          parliament: name(parliament.name),
          figures: name(edition.name),
        })}
      </footer>
    </div>
  );
}
