import type { LinkProblem, WordPlace } from "#domain/linkProblem.ts";
import { meantList, mostWords, wordsOfName } from "#domain/meant.ts";
import { findList, type List, type Parliament } from "#domain/parliament.ts";

/** Words that no list is called by, of which lists are looked up. Those of a link made by people are few. */
export const mostLookedUp = 100;

/** A problem with all the words that it is about, and what list these may mean. */
export interface Worded {
  readonly problem: LinkProblem;
  readonly text: string;
  readonly list: List | null;
  /** The only other list that was read from a word among them. */
  readonly other: List | null;
}

/**
 * The problems with their words. Blanks too stand between the lists of a link, so that a name of several
 * words comes as so many lists, some of them perhaps known: what is not known of these is one problem,
 * the first of them, and none where the name is that of a list known by one of its words.
 */
export function inWholeNames(
  problems: readonly LinkProblem[],
  parliament: Parliament,
): readonly Worded[] {
  let row: readonly string[] = [];
  let end = 0;
  let lookedUp = 0;
  return problems.flatMap((problem) => {
    const { kind, place, text } = problem;
    if (kind !== "unknown-list" || place === undefined || lookedUp === mostLookedUp) {
      return [{ problem, text, list: null, other: null }];
    }
    const free = place.words === row ? end : 0;
    if (place.at < free) return [];
    lookedUp += 1;
    row = place.words;
    const [from, to] = nameAround(place, free, parliament);
    end = to;
    const words = row.slice(from, to);
    const list = meantList(parliament, words.join(" "));
    const known = words.flatMap((word) => findList(parliament, word) ?? []);
    if (list !== null && known.includes(list)) return [];
    const [other = null, another] = known;
    return [{ problem, text: words.join(" "), list, other: another === undefined ? other : null }];
  });
}

/** From where to where the name goes that a word is part of; only the word where it is of none. */
function nameAround({ words, at }: WordPlace, free: number, parliament: Parliament) {
  for (let from = Math.max(free, at - mostWords + 1); from <= at; from += 1) {
    const to = from + wordsOfName(parliament, words.slice(from, from + mostWords));
    if (to > at && to > from + 1) return [from, to] as const;
  }
  return [at, at + 1] as const;
}
