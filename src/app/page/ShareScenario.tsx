import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { writeLink } from "#formats/link/scenarioLink.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useScenario } from "#store/useApp.ts";
import { shareAddress } from "#app/browser/shareAddress.ts";
import { scenarioTitle } from "#words/tally.ts";

/** The share dialog with the address of the scenario on the screen. */
export function ShareScenario() {
  const i18n = useI18n();
  const parliament = useApp((app) => app.parliament);
  const scenario = useScenario();
  const edition = useEdition();
  const link = writeLink(scenario, parliament);
  const publicUrl = import.meta.env.VITE_PUBLIC_URL ?? "";
  const { address, isLocalOnly } = shareAddress(link, window.location, publicUrl);
  const title = scenarioTitle(parliament, scenario, i18n);
  const text = i18n.t("share.text", {
    // The title of an empty coalition is a question.
    summary: /[?؟]$/.test(title) ? title : `${title}.`,
    figures: i18n.name(edition.name),
    edition: edition.id,
  });
  return <ShareDialog address={address} isLocalOnly={isLocalOnly} text={text} />;
}
