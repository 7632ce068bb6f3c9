import type { LinkProblem } from "#domain/linkProblem.ts";
import type { Edition, List } from "#domain/parliament.ts";
import type { Rule } from "#domain/rule.ts";
import type { I18n } from "#i18n/i18n.ts";
import { isolated } from "./isolated.ts";

/** Problems told one by one; what is beyond is only counted. */
export const mostTold = 6;

/** The list that may have been meant. */
export interface ListOffer {
  readonly kind: "list";
  readonly list: List;
  /** The list that goes for it: it was read from a word of the name. */
  readonly insteadOf: List | null;
}

/** What may have been meant by a misspelt word. */
export type Offer =
  | ListOffer
  | { readonly kind: "edition"; readonly edition: Edition }
  | { readonly kind: "rule"; readonly rule: Rule };

/** One thing in a link that could not be read, with what may have been meant. */
export interface ProblemWithOffer {
  readonly problem: LinkProblem;
  /** The words of the link that are meant: more than the problem's where a name has several. */
  readonly text: string;
  /** `null`: nothing is offered. */
  readonly offer: Offer | null;
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
export function linkProblemSentence(one: ProblemWithOffer, i18n: I18n): string {
  const { problem, offer } = one;
  const { kind, instead } = problem;
  const text = isolated(one.text);
  if (offer !== null) return question(text, offer, i18n);
  return i18n.t(`notice.${kind}`, { text, instead: instead === null ? "" : i18n.name(instead) });
}

function question(text: string, offer: Offer, { t, name }: I18n): string {
  switch (offer.kind) {
    case "list":
      return t("notice.didYouMean", { text, list: name(offer.list.short) });
    case "edition":
      return t("notice.meantEdition", { text, figures: name(offer.edition.inSentence) });
    case "rule":
      return t("notice.meantRule", { text, rule: t(`rule.beside.${offer.rule.kind}`) });
  }
}
