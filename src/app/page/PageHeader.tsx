import { EditionChooser } from "#features/editions/EditionChooser.tsx";
import { HistoryButtons } from "#features/history/HistoryButtons.tsx";
import { SettingsMenu } from "#features/settings/SettingsMenu.tsx";
import { ShareButton } from "#features/share/ShareButton.tsx";
import { StageButton } from "#features/stage/StageButton.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./PageHeader.module.css";

/** Which parliament and figures, and what can be done with the whole. */
export function PageHeader() {
  const { t, name } = useI18n();
  const { parliament } = useSubject().chamber;
  return (
    <header className={styles.header}>
      <button type="button" className={styles.skip} onClick={focusFirstList}>
        {t("app.skip")}
      </button>
      <p className={styles.name}>{t("app.name")}</p>
      <div className={styles.figures}>
        <span className={styles.parliament}>{name(parliament.name)}</span>
        <EditionChooser />
      </div>
      <div className={styles.actions}>
        <HistoryButtons />
        <ShareButton />
        <StageButton />
        <SettingsMenu />
      </div>
    </header>
  );
}

function focusFirstList() {
  document.querySelector<HTMLElement>("table input[type=checkbox]")?.focus();
}
