import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { writeLink } from "#formats/link/scenarioLink.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useScenario } from "#store/useApp.ts";
import { title } from "#words/title.ts";
import { shareAddress } from "#app/browser/shareAddress.ts";

/** The share dialog with the address of the scenario on the screen. */
export function ShareScenario() {
  const i18n = useI18n();
  const scenario = useScenario();
  const subject = useSubject();
  const { parliament, edition } = subject.chamber;
  const link = writeLink(scenario, parliament);
  const publicUrl = import.meta.env.VITE_PUBLIC_URL ?? "";
  const { address, isLocalOnly } = shareAddress(link, window.location, publicUrl);
  const text = i18n.t(subject.standing.isEmpty ? "share.textEmpty" : "share.text", {
    summary: title(subject, i18n),
    figures: i18n.name(edition.name),
    edition: edition.id,
  });
  return <ShareDialog address={address} isLocalOnly={isLocalOnly} text={text} />;
}
