import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { RadioChoice } from "#ui/RadioChoice.tsx";
import styles from "./SettingsMenu.module.css";

const themes = ["system", "light", "dark"] as const;

/** How the page looks, and the way to its keyboard shortcuts. */
export function SettingsMenu() {
  const { t } = useI18n();
  const theme = useApp((app) => app.theme);
  const chooseTheme = useApp((app) => app.chooseTheme);
  const showOverlay = useApp((app) => app.showOverlay);
  return (
    <Disclosure
      label={
        <>
          <Icon name="settings" />
          <CompactLabel>{t("settings.menu")}</CompactLabel>
        </>
      }
      align="end"
    >
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
      <Button className={styles.keys} onClick={() => showOverlay("keys")}>
        {t("settings.keys")}
      </Button>
    </Disclosure>
  );
}
