import { useContext } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel, type Shown } from "#ui/CompactLabel.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";

/** Opens the panel with every source, beside the choice of figures. */
export function SourcesButton({ words = "desktop" }: { readonly words?: Shown }) {
  const { t } = useI18n();
  const close = useContext(ClosePanel);
  const showOverlay = useApp((app) => app.showOverlay);
  return (
    <Button
      look="quiet"
      onClick={() => {
        // The focus goes back to what is still there.
        close();
        showOverlay("sources");
      }}
    >
      <Icon name="info" />
      <CompactLabel shown={words}>{t("sources.button")}</CompactLabel>
    </Button>
  );
}
