import type { LinkProblem } from "#domain/linkProblem.ts";
import type { List } from "#domain/parliament.ts";
import type { I18n } from "#i18n/i18n.ts";

/** Problems told one by one; what is beyond is only counted. */
export const mostTold = 6;

/** One thing in a link that could not be read, with the list that may have been meant. */
export interface ProblemWithOffer {
  readonly problem: LinkProblem;
  /** `null`: nothing is offered. */
  readonly offer: List | null;
}

/** A sentence for each of the first problems of a link, and one for the rest. */
export function linkProblemSentences(
  problems: readonly ProblemWithOffer[],
  i18n: I18n,
): readonly string[] {
  const sentences = problems.slice(0, mostTold).map((one) => linkProblemSentence(one, i18n));
  const more = problems.length - mostTold;
  return more > 0 ? [...sentences, i18n.t("notice.rest", { count: more })] : sentences;
}

/** What could not be read, and what is done instead or may have been meant. */
export function linkProblemSentence(
  { problem, offer }: ProblemWithOffer,
  { t, name }: I18n,
): string {
  const { kind, instead } = problem;
  const text = isolated(problem.text);
  return offer === null
    ? t(`notice.${kind}`, { text, instead: instead === null ? "" : name(instead) })
    : t("notice.didYouMean", { text, list: name(offer.short) });
}

/** Words of unknown direction, which turn nothing around them (Unicode FSI and PDI). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
