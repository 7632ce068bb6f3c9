import type { LinkProblem } from "#domain/linkProblem.ts";
import type { I18n } from "#i18n/i18n.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { leaveForSection } from "#ui/sectionFocus.ts";
import type { Offer, ProblemWithOffer } from "#words/linkProblems.ts";

interface TakeMeantProps extends ProblemWithOffer {
  readonly onSolve: (problem: LinkProblem) => void;
}

/** Puts what was meant where the link had a misspelt word. */
export function TakeMeant({ problem, offer, onSolve }: TakeMeantProps) {
  const i18n = useI18n();
  const assignLists = useApp((app) => app.assignLists);
  const chooseEdition = useApp((app) => app.chooseEdition);
  const chooseRule = useApp((app) => app.chooseRule);
  if (offer === null) return null;

  function take(meant: Offer) {
    if (meant.kind === "list") assignLists([meant.list.id], problem.role ?? null);
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
  if (offer.kind === "list") return t("notice.add", { list: name(offer.list.short) });
  return t(offer.kind === "edition" ? "notice.useEdition" : "notice.useRule");
}
