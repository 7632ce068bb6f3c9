import { useContext } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel, type Shown } from "#ui/CompactLabel.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";

/** Fills the screen for the back row, and back to the page. */
export function StageButton({ words }: { readonly words?: Shown }) {
  const { t } = useI18n();
  const close = useContext(ClosePanel);
  const isStage = useApp((app) => app.view === "stage");
  const showView = useApp((app) => app.showView);
  return (
    <Button
      look="quiet"
      data-opens="stage"
      onClick={() => {
        close();
        showView(isStage ? "page" : "stage");
      }}
    >
      <Icon name="screen" />
      <CompactLabel shown={words}>{t(isStage ? "stage.leave" : "stage.show")}</CompactLabel>
    </Button>
  );
}
