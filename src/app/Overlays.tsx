import { lazy } from "react";
import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { writeLink } from "#formats/scenarioLink.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useScenario } from "#store/useApp.ts";
import { KeysDialog } from "./KeysDialog.tsx";
import { Panel } from "./Panel.tsx";
import { shareAddress } from "./shareAddress.ts";
import { scenarioTitle } from "./tally.ts";

const SourcesDialog = lazy(async () => ({
  default: (await import("#features/sources/SourcesDialog.tsx")).SourcesDialog,
}));

/** The panel that is open over the page, if one is. */
export function Overlays() {
  const overlay = useApp((app) => app.overlay);
  switch (overlay) {
    case "sources":
      return (
        <Panel>
          <SourcesDialog />
        </Panel>
      );
    case "share":
      return (
        <Panel>
          <ShareThis />
        </Panel>
      );
    case "keys":
      return <KeysDialog />;
    case null:
      return null;
  }
}

function ShareThis() {
  const i18n = useI18n();
  const parliament = useApp((app) => app.parliament);
  const scenario = useScenario();
  const edition = useEdition();
  const link = writeLink(scenario, parliament);
  const publicUrl = import.meta.env.VITE_PUBLIC_URL ?? "";
  const { address, isLocalOnly } = shareAddress(link, window.location, publicUrl);
  const text = i18n.t("share.text", {
    summary: `${scenarioTitle(parliament, scenario, i18n)}.`,
    figures: i18n.name(edition.name),
    edition: edition.id,
  });
  return <ShareDialog address={address} isLocalOnly={isLocalOnly} text={text} />;
}
