import type { LinkProblem } from "#domain/linkProblem.ts";
import type { I18n } from "#i18n/i18n.ts";

/** Problems told one by one; what is beyond is only counted. */
const told = 6;

/** A sentence for each of the first problems of a link, and one for the rest. */
export function linkProblemSentences(
  problems: readonly LinkProblem[],
  { t, name }: I18n,
): readonly string[] {
  const sentences = problems.slice(0, told).map(({ kind, text, instead }) => {
    const taken = instead === null ? "" : name(instead);
    return t(`notice.${kind}`, { text: isolated(text), instead: taken });
  });
  const more = problems.length - told;
  return more > 0 ? [...sentences, t("notice.more", { count: more })] : sentences;
}

/** Words of unknown direction, which turn nothing around them (Unicode FSI and PDI). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
