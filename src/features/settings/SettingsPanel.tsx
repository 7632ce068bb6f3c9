import { useContext } from "react";
import { themes } from "#domain/presentation.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import { RadioChoice } from "#ui/RadioChoice.tsx";
import { useTexts } from "#ui/arrival.tsx";
import styles from "./SettingsPanel.module.css";

/** How the page looks, and the way to its keyboard shortcuts. */
export function SettingsPanel() {
  useTexts("panels");
  const { t } = useI18n();
  const close = useContext(ClosePanel);
  const theme = useApp((app) => app.theme);
  const chooseTheme = useApp((app) => app.chooseTheme);
  const showOverlay = useApp((app) => app.showOverlay);
  return (
    <>
      <fieldset>
        <legend className={styles.legend}>{t("settings.theme")}</legend>
        {themes.map((choice) => (
          <RadioChoice
            key={choice}
            group="theme"
            label={t(`settings.theme.${choice}`)}
            isChosen={choice === theme}
            onChoose={() => chooseTheme(choice)}
          />
        ))}
      </fieldset>
      <Button
        className={styles.keys}
        onClick={() => {
          // The focus goes back to what is still there.
          close();
          showOverlay("keys");
        }}
      >
        {t("settings.keys")}
      </Button>
    </>
  );
}
