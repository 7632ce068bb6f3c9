import { useEffect } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { part } from "#ui/part.tsx";
import { whenIdle } from "#ui/whenIdle.ts";
import { invitation, isMereInvitation } from "#words/invitation.ts";
import { askForFacts, loadFacts } from "./facts.ts";
import { HowToBegin } from "./HowToBegin.tsx";
import { Line } from "./Line.tsx";

const Facts = part(loadFacts);

/** What the headline leaves out. It follows every change; the live region says the short form. */
export function Standfirst() {
  const i18n = useI18n();
  const subject = useSubject();
  const isMere = isMereInvitation(subject);
  const { catalogue } = i18n;

  // The network: nobody needs facts before the first tick, and then at once.
  useEffect(() => {
    if (isMere) whenIdle(() => askForFacts(catalogue));
    else askForFacts(catalogue);
  }, [isMere, catalogue]);

  return isMere ? (
    <Line>
      {invitation(subject, i18n)}
      <HowToBegin />
    </Line>
  ) : (
    <Facts lost={i18n.t("app.lostFacts")} waiting={<Line>{"\u00A0"}</Line>} />
  );
}
