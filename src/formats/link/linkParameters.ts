import { laterLinkKeys } from "#domain/keeping.ts";
import type { LinkProblem } from "#domain/linkProblem.ts";
import type { Localised } from "#domain/parliament.ts";
import { meantKey, meantQuery, meantValue } from "./mangledText.ts";
import { migrated } from "./migrations.ts";

/**
 * No browser's address is longer, whatever we write into it: what is beyond is noise. Reading takes
 * as long as the link is long.
 */
const readableLength = 2 ** 21;
/** Words of the link are quoted no longer than this. */
const quotedLength = 40;

/** Controls, and marks that turn the direction of what stands around: a quotation does without. */
const unwritable = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Keys that messengers and mail programs add; they say nothing about a scenario. */
const trackers = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|si|ref|source)$/;

/** The key of a scenario that stands beside the first one, in links of a later version. */
const furtherKey = /^(?:p|d|in|sup|abs|q|set|split|merge|size)[2-6]$/;

/** Keys that have one value; of several the first named holds. */
const singleKeys = new Set("p d q max alone view overlay".split(" "));
const knownKeys = new Set([...singleKeys, ..."in sup abs with without apart lang".split(" ")]);

/** The query and the fragment of an address, as the browser gives them. */
export interface LinkText {
  readonly search: string;
  readonly hash: string;
}

/** A link taken apart: keys in lower case with their values, in the order they stand there. */
export interface LinkParameters {
  readonly entries: readonly (readonly [key: string, value: string])[];
  readonly problems: readonly LinkProblem[];
  /** Whether it holds a percent sign that introduces nothing, or bytes that are no text. */
  readonly isDamaged: boolean;
}

/** The values of a key in the order they stand there; a key without one says nothing. */
export function valuesOf({ entries }: LinkParameters, key: string): readonly string[] {
  return entries.flatMap(([name, value]) => (name === key && value !== "" ? [value] : []));
}

/** Takes a link apart and names what is no part of a scenario. Total: any text is read. */
export function linkParameters(search: string): LinkParameters {
  const query = meantQuery(search.slice(0, readableLength), (key) => knownKeys.has(key));
  const written = [...new URLSearchParams(query)].flatMap(([key, value]) => {
    const meant = meantKey(key.toLowerCase());
    return meant === null ? [] : [[meant, meantValue(value.toLowerCase())] as const];
  });
  const entries = migrated(written);
  const isDamaged = isBroken(search);
  const found = [...entries.flatMap(foreignKey), ...saidTwice(entries)];
  return {
    isDamaged,
    entries,
    problems: [
      ...(search.length > readableLength ? [problem("too-long", search)] : []),
      ...(isDamaged ? [problem("broken-encoding", search)] : []),
      ...(isDamaged ? withoutEchoes(found) : found),
    ],
  };
}

/** Words of the link as they may stand in a text, shortened where they are long. */
function quoted(words: string): string {
  const plain = words.toWellFormed().replaceAll(unwritable, "");
  // Nearly all words are short, and a link may have very many.
  if (plain.length <= quotedLength) return plain;
  const letters = Array.from(plain);
  return `${letters.slice(0, quotedLength).join("")}${letters.length > quotedLength ? "…" : ""}`;
}

/** A problem with the words that it is about. */
export function problem(
  kind: LinkProblem["kind"],
  words: string,
  instead: Localised | null = null,
): LinkProblem {
  return { kind, text: quoted(words), instead };
}

/** Of a damaged link the problems that do not merely tell of what the damage left of a word. */
export function withoutEchoes(problems: readonly LinkProblem[]): readonly LinkProblem[] {
  return problems.filter(({ text }) => !/[%\uFFFD]/.test(text));
}

function foreignKey([key, value]: readonly [string, string]): readonly LinkProblem[] {
  const words = value === "" ? key : `${key}=${value}`;
  const isLater = Object.hasOwn(laterLinkKeys, key) || furtherKey.test(key);
  if (isLater || (key === "lang" && value !== "en")) {
    return [problem("later-feature", words)];
  }
  return knownKeys.has(key) || trackers.test(key) || key === ""
    ? []
    : [problem("unknown-key", words)];
}

/** What a link says of one thing after it has said something else of it. */
function saidTwice(entries: LinkParameters["entries"]): readonly LinkProblem[] {
  const said = new Map<string, string>();
  return entries.flatMap(([key, value]) => {
    if (!singleKeys.has(key) || value === "") return [];
    const first = said.get(key) ?? value;
    said.set(key, first);
    return value === first ? [] : [problem("said-twice", `${key}=${value}`)];
  });
}

function isBroken(search: string): boolean {
  const text = search.slice(0, readableLength);
  return (
    /%(?![\da-f]{2})/i.test(text) || new URLSearchParams(text).toString().includes("%EF%BF%BD")
  );
}
