import { isMerelyNoted, type LinkProblem } from "#domain/linkProblem.ts";
import type { I18n } from "#i18n/i18n.ts";
import { isolated } from "./isolated.ts";

/** Words of a link that are named; what is beyond is only counted. */
const mostNamed = 3;

/** What could not be read in a link, where nothing is here that explains it. */
export function unexplained(problems: readonly LinkProblem[], { t, and }: I18n): string {
  const errors = problems.filter((problem) => !isMerelyNoted(problem));
  if (errors.length === 0) return t("app.lost");
  const words = errors.flatMap(({ text }) => (text === "" ? [] : [isolated(text)]));
  if (words.length === 0) return t("app.lostLink");
  const named = and(words.slice(0, mostNamed).map((text) => t("app.word", { text })));
  return t("app.lostWords", { words: named, more: Math.max(0, words.length - mostNamed) });
}
