import { lazy } from "react";
import { useApp } from "#store/useApp.ts";
import { PartBoundary } from "./PartBoundary.tsx";

const KeysDialog = lazy(async () => ({
  default: (await import("./KeysDialog.tsx")).KeysDialog,
}));

const ShareScenario = lazy(async () => ({
  default: (await import("./ShareScenario.tsx")).ShareScenario,
}));

const SourcesDialog = lazy(async () => ({
  default: (await import("#features/sources/SourcesDialog.tsx")).SourcesDialog,
}));

const panels = { keys: KeysDialog, share: ShareScenario, sources: SourcesDialog };

/** The panel that is open over the page, if one is. */
export function Overlays() {
  const overlay = useApp((app) => app.overlay);
  if (overlay === null) return null;
  const Overlay = panels[overlay];
  return (
    <PartBoundary>
      <Overlay />
    </PartBoundary>
  );
}
