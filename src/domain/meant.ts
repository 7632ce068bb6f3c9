import type { Edition, List, Parliament } from "./parliament.ts";
import type { Rule } from "./rule.ts";
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

/** The list whose id, name or known spelling a misspelt word means; `null` where it is none or several. */
export function meantList(parliament: Parliament, word: string): List | null {
  return meantAmong(parliament.lists, (list) => namesOf(parliament, list), word);
}

/** The edition whose id or name a misspelt word means; `null` where it is none or several. */
export function meantEdition({ editions }: Parliament, word: string): Edition | null {
  return meantAmong(editions, ({ id, name }) => [id, ...Object.values(name)], word);
}

/** Rules that are called by one word each. */
const namedRules = [
  { kind: "two-thirds" },
  { kind: "blocking-third" },
  { kind: "plurality" },
  { kind: "not-against" },
] as const satisfies readonly Rule[];

/** The rule whose word is misspelt; `null` where it is none or several. */
export function meantRule(word: string): Rule | null {
  return meantAmong(namedRules, ({ kind }) => [kind], word);
}

/**
 * What a misspelt word means: what is called so, else the only thing with a name one edit away;
 * accents, blanks and hyphens apart.
 */
function meantAmong<T>(
  known: readonly T[],
  namesOfOne: (one: T) => readonly string[],
  word: string,
): T | null {
  const written = compared(word);
  if (written.length < shortest) return null;
  const called = known.map((one) => ({ one, names: namesOfOne(one).map(compared) }));
  const same = called.filter(({ names }) => names.includes(written));
  const near = called.filter(({ names }) =>
    names.some((name) => name.length >= shortest && isOneEditAway(name, written)),
  );
  const [only, another] = same.length > 0 ? same : near;
  return only === undefined || another !== undefined ? null : only.one;
}

function namesOf({ aliases }: Parliament, { id, short, spellings }: List): readonly string[] {
  const former = Object.keys(aliases).filter((alias) => aliases[alias] === id);
  return [id, ...former, ...Object.values(short), ...spellings];
}

/** Letters and digits alone: a link has hyphens where a name has blanks or nothing. */
function compared(text: string): string {
  return foldSpelling(text).replaceAll(" ", "");
}
