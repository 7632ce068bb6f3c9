import { EditionChoices, EditionChooser } from "#features/editions/EditionChooser.tsx";
import { RedoButton, UndoButton } from "#features/history/HistoryButtons.tsx";
import { SettingsMenu } from "#features/settings/SettingsMenu.tsx";
import { ShareButton } from "#features/share/ShareButton.tsx";
import { SourcesButton } from "#features/sources/SourcesButton.tsx";
import { StageButton } from "#features/stage/StageButton.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./PageHeader.module.css";

/** Which parliament and figures, and what can be done with the whole. What finds no room is in the menu. */
export function PageHeader() {
  const { t, name } = useI18n();
  const { parliament } = useSubject().chamber;
  return (
    <header className={styles.header}>
      <button type="button" className={styles.skip} onClick={focusFirstList}>
        {t("app.skip")}
      </button>
      <p className={styles.name}>{t("app.name")}</p>
      <p className={styles.parliament}>{name(parliament.name)}</p>
      <div className={styles.figures} data-asked="figures">
        <EditionChooser />
        <SourcesButton />
      </div>
      <div className={styles.actions}>
        <UndoButton words="never" />
        <span className={styles.roomy}>
          <RedoButton words="never" />
          <StageButton />
        </span>
        <span className={styles.share}>
          <ShareButton />
        </span>
        <div data-opens="menu">
          <SettingsMenu>
            <div className={styles.others}>
              <RedoButton words="always" />
              <StageButton words="always" />
            </div>
            <div className={styles.otherFigures}>
              <EditionChoices />
              <SourcesButton words="always" />
            </div>
          </SettingsMenu>
        </div>
      </div>
    </header>
  );
}

function focusFirstList() {
  document.querySelector<HTMLElement>("table input[type=checkbox]")?.focus();
}
