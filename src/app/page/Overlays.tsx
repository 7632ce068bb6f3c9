import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { part } from "#ui/part.tsx";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { FailureNote } from "./FailureNote.tsx";
import { OnItsWay } from "./OnItsWay.tsx";

const overlays = {
  keys: part(async () => (await import("./KeysDialog.tsx")).KeysDialog),
  share: part(async () => (await import("./ShareScenario.tsx")).ShareScenario),
  sources: part(async () => (await import("#features/sources/SourcesDialog.tsx")).SourcesDialog),
};

/** The panel that is open over the page, if one is. One that fails says so where one looks for it. */
export function Overlays() {
  const overlay = useApp((app) => app.overlay);
  const showOverlay = useApp((app) => app.showOverlay);
  if (overlay === null) return null;
  const Overlay = overlays[overlay];
  return (
    // Another overlay is another part: the failure of one is not that of the next.
    <Overlay
      key={overlay}
      waiting={<OnItsWay onCancel={() => showOverlay(null)} />}
      renderFailure={(failure) => <FailedOverlay failure={failure} />}
    />
  );
}

function FailedOverlay({ failure }: { readonly failure: Failure }) {
  const { t } = useI18n();
  const showOverlay = useApp((app) => app.showOverlay);
  return (
    <Dialog
      title={t("app.failedDialog")}
      closeLabel={t("app.close")}
      onClose={() => showOverlay(null)}
    >
      <FailureNote failure={failure} />
    </Dialog>
  );
}
