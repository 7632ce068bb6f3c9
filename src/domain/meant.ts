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

/** A thing with what it is called, as names are compared. */
interface Called<T> {
  readonly one: T;
  readonly names: readonly string[];
}

const called = <T>(known: readonly T[], namesOfOne: (one: T) => readonly string[]) =>
  known.map((one): Called<T> => ({ one, names: namesOfOne(one).map(compared) }));

/** The lists with what they are called, and all that together. */
interface CalledLists {
  readonly lists: readonly Called<List>[];
  readonly names: ReadonlySet<string>;
}

/** A link may have many words: what lists are called is worked out once. */
const calledLists = new WeakMap<Parliament, CalledLists>();

function listsOf(parliament: Parliament): CalledLists {
  const known = calledLists.get(parliament);
  if (known !== undefined) return known;
  const lists = called(parliament.lists, (list) => namesOf(parliament, list));
  const found = { lists, names: new Set(lists.flatMap(({ names }) => names)) };
  calledLists.set(parliament, found);
  return found;
}

/** The list whose id, name or known spelling a misspelt word means; `null` where it is none or several. */
export function meantList(parliament: Parliament, word: string): List | null {
  return meantAmong(listsOf(parliament).lists, word);
}

/** Words that a name is looked for in. A name of more is not found; no list of ours has one. */
export const mostWords = 8;

/**
 * How many words, from the first on, are together the name of a list: as many as can be, whether or not
 * the first alone is one too, or an id. 1 where they are none. Words without letter or digit may stand in
 * a name, but neither begin nor end it.
 */
export function wordsOfName(parliament: Parliament, words: readonly string[]): number {
  const { names } = listsOf(parliament);
  let written = "";
  let length = 1;
  for (const [index, word] of words.slice(0, mostWords).entries()) {
    const more = compared(word);
    written += more;
    if (written === "") break;
    if (more !== "" && names.has(written)) length = index + 1;
  }
  return length;
}

/** The edition whose id or name a misspelt word means; `null` where it is none or several. */
export function meantEdition({ editions }: Parliament, word: string): Edition | null {
  return meantAmong(
    called(editions, ({ id, name }) => [id, ...Object.values(name)]),
    word,
  );
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
  return meantAmong(
    called(namedRules, ({ kind }) => [kind]),
    word,
  );
}

/**
 * What a misspelt word means: what is called so, else the only thing with a name one edit away;
 * accents, blanks and hyphens apart.
 */
function meantAmong<T>(known: readonly Called<T>[], word: string): T | null {
  const written = compared(word);
  if (written.length < shortest) return null;
  const same = known.filter(({ names }) => names.includes(written));
  const near = known.filter(({ names }) =>
    names.some((name) => name.length >= shortest && isOneEditAway(name, written)),
  );
  const [only, another] = same.length > 0 ? same : near;
  return only === undefined || another !== undefined ? null : only.one;
}

function namesOf({ aliases }: Parliament, { id, short, full, spellings }: List): readonly string[] {
  const former = Object.keys(aliases).filter((alias) => aliases[alias] === id);
  // "National Wisdom Movement (al-Hikma)": what stands in brackets is another name.
  const whole = Object.values(full ?? {}).map((name) => name.replaceAll(/\([^)]*\)/gu, ""));
  return [id, ...former, ...Object.values(short), ...whole, ...spellings];
}

/** Letters and digits alone: a link has hyphens where a name has blanks or nothing. */
function compared(text: string): string {
  return foldSpelling(text).replaceAll(" ", "");
}
