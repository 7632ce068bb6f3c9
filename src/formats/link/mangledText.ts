import { isSign, withoutSignsBehind } from "./signsBehind.ts";

/** What stands between two lists: the dot that we write, and what people and chats make of it. */
const betweenLists = /[\s.,;+_،؛、]+/u;
/** The same between two pairs, whose own two names are joined by `_`. */
const betweenPairs = /[\s.,;+،؛、]+/u;

/** A dash, bullets and such by themselves: people put them between lists, and no id is one. */
const lone = /^(?:-|[•·&=]+)$/u;

/** Characters that take no room: soft hyphens, joiners, marks of direction. */
const unseen = /\p{Cf}/gu;
/** Hyphens that do not break and dashes that typesetting makes of them. */
const dash = /\p{Pd}/gu;

/** `&amp;` for `&`, as a link has it that was copied from the text of a page. */
const ampersand = /^(?:amp;)+/;
/** A quotation mark or bracket behind the link in such a text: nothing of the link follows. */
const markup = /^(?:quot|apos|[gl]t|nbsp);/;

/** What stands between two entries, or in one, of a link that was taken for one word and encoded. */
const encoded = /(^\??|%26(?:amp%3b)*)([a-z]{1,7})(?:=|%3d)/gi;

/**
 * The query with what joins its entries as that was before somebody encoded it as one word. One with a
 * plain `&` in it was not: what is encoded there belongs to a value.
 */
export function meantQuery(search: string, isKey: (key: string) => boolean): string {
  const [first = ""] = /[a-z]*/i.exec(search.replace(/^\?/, "")) ?? [];
  if (search.includes("&") || !isKey(first.toLowerCase())) return search;
  return search.replaceAll(encoded, (all, before: string, key: string) => {
    if (!isKey(key.toLowerCase())) return all;
    return before.startsWith("%") ? `&${key}=` : `${before}${key}=`;
  });
}

/** The key as it was meant; `null` where it is no key but what stood behind the link. */
export function meantKey(key: string): string | null {
  const meant = key.replace(ampersand, "");
  return markup.test(meant) ? null : meant;
}

/** A value without what got into it on the way; what a link of ours says is left as it is. */
export function meantValue(value: string): string {
  return withoutSignsBehind(value.replaceAll(unseen, "").replaceAll(dash, "-").trim());
}

/** The names of lists in a value, whatever stands between and around them. */
export function listWords(value: string): readonly string[] {
  return words(value, betweenLists);
}

/** The pairs of lists in a value, each still in one word. */
export function pairWords(value: string): readonly string[] {
  return words(value, betweenPairs);
}

function words(value: string, between: RegExp): readonly string[] {
  return value.split(between).flatMap((part) => {
    let start = 0;
    while (isSign(part.charAt(start))) start += 1;
    const word = withoutSignsBehind(part.slice(start));
    return word === "" || lone.test(word) ? [] : [word];
  });
}
