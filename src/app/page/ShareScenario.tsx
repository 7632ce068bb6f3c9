import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/useTexts.ts";
import { useSubject } from "#store/subject.tsx";
import { headlineText } from "#words/headline.ts";
import { useShareAddress } from "./useShareAddress.ts";

/** The share dialog with the address of the scenario on the screen. */
export function ShareScenario() {
  useTexts("share");
  const i18n = useI18n();
  const subject = useSubject();
  const shared = useShareAddress();
  const { edition } = subject.chamber;
  const text = i18n.t(subject.standing.isEmpty ? "share.textEmpty" : "share.text", {
    summary: headlineText(subject, i18n),
    figures: i18n.name(edition.name),
    edition: edition.id,
  });
  return shared === null ? null : <ShareDialog {...shared} text={text} />;
}
