import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { part } from "#ui/part.tsx";
import { Working } from "#ui/Working.tsx";

const SettingsPanel = part(async () => (await import("./SettingsPanel.tsx")).SettingsPanel);

/** What else can be done, how the page looks, and the way to its keyboard shortcuts. */
export function SettingsMenu({ children }: { readonly children?: ReactNode }) {
  const { t } = useI18n();
  return (
    <Disclosure
      label={
        <>
          <Icon name="more" />
          <CompactLabel shown="never">{t("settings.menu")}</CompactLabel>
        </>
      }
      align="end"
    >
      {children}
      <SettingsPanel waiting={<Working>{t("app.loading")}</Working>} />
    </Disclosure>
  );
}
