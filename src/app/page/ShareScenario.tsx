import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { part } from "#ui/part.tsx";
import { useTexts } from "#ui/arrival.tsx";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { headlineText } from "#words/headline.ts";
import { published } from "#words/published.ts";
import { OnItsWay } from "./OnItsWay.tsx";
import { useShareAddress } from "./useShareAddress.ts";

const QrCode = part(async () => (await import("#features/share/QrCode.tsx")).QrCode);

/** The share dialog with the address of the scenario on the screen. */
export function ShareScenario() {
  useTexts("share");
  const i18n = useI18n();
  const subject = useSubject();
  const shared = useShareAddress();
  const isStage = useApp((app) => app.view === "stage");
  const showOverlay = useApp((app) => app.showOverlay);
  const { edition, rows } = subject.chamber;
  const text = i18n.t(subject.standing.isEmpty ? "share.textEmpty" : "share.text", {
    summary: headlineText(subject, i18n),
    published: published(edition, i18n),
    lists: rows.length,
  });
  const close = () => showOverlay(null);
  if (shared === null) return null;
  // In front of a class the code is what is wanted.
  return isStage ? (
    <QrCode
      address={shared.address}
      text={text}
      onClose={close}
      waiting={<OnItsWay onCancel={close} />}
    />
  ) : (
    <ShareDialog {...shared} text={text} />
  );
}
