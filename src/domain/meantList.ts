import type { List, Parliament } from "./parliament.ts";
import { foldSpelling } from "./spelling.ts";

/** Names shorter than this are one letter from too many others, in letters. */
const shortest = 3;

/**
 * Whether one text becomes the other by at most one edit, which is a letter more, a letter less,
 * another letter, or two neighbours that change places (the optimal string alignment distance of
 * Damerau and Levenshtein is 0 or 1). Takes as long as the shorter text.
 */
export function isOneEditAway(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  const [left, right] = [shorter.slice(start), longer.slice(start)];
  if (shorter.length !== longer.length) return left === right.slice(1);
  if (left.slice(1) === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}

/**
 * The list that a misspelt word means: the one whose id, name or known spelling it is, else the only
 * one with any of them one edit away, accents, blanks and hyphens apart. `null` where that is none
 * or several.
 */
export function meantList(parliament: Parliament, word: string): List | null {
  const written = compared(word);
  if (written.length < shortest) return null;
  const called = parliament.lists.map((list) => ({ list, names: namesOf(parliament, list) }));
  const same = called.filter(({ names }) => names.includes(written));
  const near = called.filter(({ names }) =>
    names.some((name) => name.length >= shortest && isOneEditAway(name, written)),
  );
  const [only, another] = same.length > 0 ? same : near;
  return only === undefined || another !== undefined ? null : only.list;
}

function namesOf({ aliases }: Parliament, { id, short, spellings }: List): readonly string[] {
  const former = Object.keys(aliases).filter((alias) => aliases[alias] === id);
  return [id, ...former, ...Object.values(short), ...spellings].map(compared);
}

/** Letters and digits alone: a link has hyphens where a name has blanks or nothing. */
function compared(text: string): string {
  return foldSpelling(text).replaceAll(" ", "");
}
