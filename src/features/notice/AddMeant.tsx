import type { LinkProblem } from "#domain/linkProblem.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import type { ProblemWithOffer } from "#words/linkProblems.ts";

interface AddMeantProps extends ProblemWithOffer {
  readonly onSolve: (problem: LinkProblem) => void;
}

/** Gives the list that was meant the role that the link gave to a misspelt one. */
export function AddMeant({ problem, offer, onSolve }: AddMeantProps) {
  const { t, name } = useI18n();
  const assignLists = useApp((app) => app.assignLists);
  const { role } = problem;
  if (offer === null || role === undefined) return null;

  function add(id: string) {
    assignLists([id], role ?? null);
    onSolve(problem);
  }

  return (
    <Button onClick={() => add(offer.id)}>{t("notice.add", { list: name(offer.short) })}</Button>
  );
}
