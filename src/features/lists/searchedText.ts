import type { List, Localised } from "#domain/parliament.ts";
import { searchableText } from "#domain/spelling.ts";

const known = new WeakMap<List, string>();

/** The text in which a list is searched for: made at the first search, which few do at the start. */
export function searchedText(list: List): string {
  const text = known.get(list) ?? searchableText(wordsOf(list));
  known.set(list, text);
  return text;
}

function wordsOf({ id, short, full, leader, spellings }: List): readonly string[] {
  const names = [short, full, ...(leader === null ? [] : [leader])];
  return [id, ...names.flatMap(inEveryLanguage), ...spellings];
}

function inEveryLanguage({ en, ar = "", ckb = "" }: Localised): readonly string[] {
  return [en, ar, ckb];
}
