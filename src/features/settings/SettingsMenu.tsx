import { useI18n } from "#i18n/useI18n.ts";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { part } from "#ui/part.tsx";
import { Working } from "#ui/Working.tsx";

const SettingsPanel = part(async () => (await import("./SettingsPanel.tsx")).SettingsPanel);

/** The button of the settings. */
export function SettingsMenu() {
  const { t } = useI18n();
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
      <SettingsPanel waiting={<Working>{t("app.loading")}</Working>} />
    </Disclosure>
  );
}
