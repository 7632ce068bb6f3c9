import { useContext } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel, type Shown } from "#ui/CompactLabel.tsx";
import { ClosePanel } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";

/**
 * On the page: asks for the projector view, which fills the screen for the back row. Where it was asked
 * for and the page is still there, it is on its way or lost, and the button does without it.
 */
export function StageButton({ words }: { readonly words?: Shown }) {
  const { t } = useI18n();
  const close = useContext(ClosePanel);
  const isAsked = useApp((app) => app.view === "stage");
  const showView = useApp((app) => app.showView);
  return (
    <Button
      look="quiet"
      data-opens="stage"
      onClick={() => {
        close();
        showView(isAsked ? "page" : "stage");
      }}
    >
      <Icon name="screen" />
      <CompactLabel shown={words}>{t(isAsked ? "stage.cancel" : "stage.show")}</CompactLabel>
    </Button>
  );
}
