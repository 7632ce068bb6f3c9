import { noConstraints, withList, withPair, type Constraints } from "#domain/constraints.ts";
import type { LinkProblem } from "#domain/linkProblem.ts";
import { findList, type ListId, type Parliament } from "#domain/parliament.ts";
import { problem, type LinkParameters } from "./linkParameters.ts";

/** One condition read from a link, added to those before it. */
type Read = (constraints: Constraints, value: string, known: Known) => Constraints;

/** The list of that name; one that is not known is noted as a problem. */
interface Known {
  readonly list: (word: string) => ListId | null;
  readonly note: (kind: LinkProblem["kind"], words: string) => void;
}

const readers: Readonly<Record<string, Read>> = {
  with: readLists("mustContain"),
  without: readLists("mustNotContain"),
  apart: readPairs,
  max: readMost,
  alone: (constraints) => ({ ...constraints, countsSupport: false }),
};

/** What a link asks of the coalitions looked for, and what of it could not be read. */
export function readConstraints({ entries }: LinkParameters, parliament: Parliament) {
  const problems: LinkProblem[] = [];
  const note: Known["note"] = (kind, words) => problems.push(problem(kind, words));
  const known: Known = {
    note,
    list(word) {
      const id = findList(parliament, word)?.id;
      if (id === undefined) note("unknown-list", word);
      return id ?? null;
    },
  };
  const constraints = entries.reduce((before, [key, value]) => {
    const read = Object.hasOwn(readers, key) && value !== "" ? readers[key] : undefined;
    return read?.(before, value, known) ?? before;
  }, noConstraints);
  return { constraints, problems };
}

function wordsOf(value: string): readonly string[] {
  return value.split(".").filter((word) => word !== "");
}

function readLists(part: "mustContain" | "mustNotContain"): Read {
  return (constraints, value, known) =>
    wordsOf(value)
      .flatMap((word) => known.list(word) ?? [])
      .reduce((before, id) => withList(before, part, id), constraints);
}

/** "sairoon_fatah.fatah_wataniya" */
function readPairs(constraints: Constraints, value: string, known: Known): Constraints {
  return wordsOf(value).reduce((before, word) => {
    const [a = "", b = "", ...more] = word.split("_");
    if (a === "" || b === "" || more.length > 0) {
      known.note("unknown-list", word);
      return before;
    }
    const [first, second] = [known.list(a), known.list(b)];
    return first === null || second === null ? before : withPair(before, [first, second]);
  }, constraints);
}

function readMost(constraints: Constraints, value: string, known: Known): Constraints {
  const most = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (most === 0) known.note("impossible-number", value);
  return most === 0 ? constraints : { ...constraints, mostLists: most };
}

/** The same as keys and values, in the data's order; what is not asked has no value. */
export function writeConstraints(
  constraints: Constraints,
  { lists }: Parliament,
): readonly (readonly [string, string | null])[] {
  const place = new Map(lists.map(({ id }, index) => [id, index]));
  const order = (a: ListId, b: ListId) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const { mustContain, mustNotContain, apart, mostLists, countsSupport } = constraints;
  const pairs = apart
    .map((pair) => pair.toSorted(order))
    .toSorted(([a = "", b = ""], [c = "", d = ""]) => order(a, c) || order(b, d));
  return [
    ["with", mustContain.toSorted(order).join(".")],
    ["without", mustNotContain.toSorted(order).join(".")],
    ["apart", pairs.map((pair) => pair.join("_")).join(".")],
    ["max", mostLists === null ? null : String(mostLists)],
    ["alone", countsSupport ? null : "1"],
  ];
}
