import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { useTexts } from "#ui/arrival.tsx";
import { Sources } from "./Sources.tsx";

/** Where the numbers come from, over the page. */
export function SourcesDialog() {
  useTexts("sources");
  const { t } = useI18n();
  const showOverlay = useApp((app) => app.showOverlay);
  return (
    <Dialog
      title={t("sources.title")}
      closeLabel={t("sources.close")}
      onClose={() => showOverlay(null)}
      size="wide"
    >
      <Sources />
    </Dialog>
  );
}
