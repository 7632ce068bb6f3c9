import type { List, ListId, Localised, Parliament } from "#domain/parliament.ts";
import { isFoundBy, searchableText } from "#domain/spelling.ts";

/** Tells what somebody typed from the lists that it finds. */
export type Search = (typed: string) => ReadonlySet<ListId>;

/** Searches a parliament, which is to be in full, for lists by their names, leaders and spellings. */
export function searchIn({ lists }: Parliament): Search {
  const texts = lists.map((list) => [list.id, searchableText(wordsOf(list))] as const);
  return (typed) => new Set(texts.flatMap(([id, text]) => (isFoundBy(text, typed) ? [id] : [])));
}

function wordsOf({ id, short, full, leader, spellings }: List): readonly string[] {
  const names = [short, full, leader].filter((name) => name !== null);
  return [id, ...names.flatMap(inEveryLanguage), ...spellings];
}

function inEveryLanguage({ en, ar = "", ckb = "" }: Localised): readonly string[] {
  return [en, ar, ckb];
}
