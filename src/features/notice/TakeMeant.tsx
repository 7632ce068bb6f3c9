import type { LinkProblem } from "#domain/linkProblem.ts";
import { assign, type Role } from "#domain/roles.ts";
import type { I18n } from "#i18n/i18n.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { leaveForSection } from "#ui/sectionFocus.ts";
import type { ListOffer, Offer, ProblemWithOffer } from "#words/linkProblems.ts";

interface TakeMeantProps extends ProblemWithOffer {
  readonly onSolve: (problem: LinkProblem) => void;
}

/** Puts what was meant where the link had a misspelt word. */
export function TakeMeant({ problem, offer, onSolve }: TakeMeantProps) {
  const i18n = useI18n();
  const { roles } = useSubject().proposal;
  const chooseRoles = useApp((app) => app.chooseRoles);
  const chooseEdition = useApp((app) => app.chooseEdition);
  const chooseRule = useApp((app) => app.chooseRule);
  if (offer === null) return null;

  function takeList({ list, insteadOf }: ListOffer, role: Role | null) {
    const others = insteadOf === null ? roles : assign(roles, [insteadOf.id], null);
    chooseRoles(assign(others, [list.id], role));
  }

  function take(meant: Offer) {
    if (meant.kind === "list") takeList(meant, problem.role ?? null);
    if (meant.kind === "edition") chooseEdition(meant.edition.id);
    if (meant.kind === "rule") chooseRule(meant.rule);
    onSolve(problem);
  }

  return (
    <Button
      onClick={({ currentTarget }) => {
        // It goes, or stands for the next problem then: nobody is to press that unawares.
        leaveForSection(currentTarget);
        take(offer);
      }}
    >
      {buttonText(offer, i18n)}
    </Button>
  );
}

function buttonText(offer: Offer, { t, name }: I18n): string {
  if (offer.kind !== "list") {
    return t(offer.kind === "edition" ? "notice.useEdition" : "notice.useRule");
  }
  const list = name(offer.list.short);
  return offer.insteadOf === null
    ? t("notice.add", { list })
    : t("notice.addInsteadOf", { list, other: name(offer.insteadOf.short) });
}
