import { distinctPairs, type Constraints, type Pair } from "#domain/constraints.ts";
import type { LinkProblem } from "#domain/linkProblem.ts";
import { findList, type ListId, type Parliament } from "#domain/parliament.ts";
import { problem, valuesOf, type LinkParameters } from "./linkParameters.ts";
import { listWords, pairWords } from "./mangledText.ts";

/** More lists than any chamber has: beyond it a maximum is a slip, or made to fill the page. */
const largestMaximum = 999;

/** Looks up what the words of a link mean, and notes those that mean nothing. */
interface Words {
  /** The list of that name; one that is not known is noted as a problem. */
  readonly list: (word: string) => ListId | null;
  readonly note: (kind: LinkProblem["kind"], words: string) => void;
}

/** What a link asks of the coalitions looked for, and what of it could not be read. */
export function readConstraints(parameters: LinkParameters, parliament: Parliament) {
  const problems: LinkProblem[] = [];
  const words: Words = {
    list(word) {
      const id = findList(parliament, word)?.id;
      if (id === undefined) problems.push(problem("unknown-list", word));
      return id ?? null;
    },
    note: (kind, text) => problems.push(problem(kind, text)),
  };
  const listsOf = (key: string) => [
    ...new Set(
      valuesOf(parameters, key)
        .flatMap(listWords)
        .flatMap((word) => words.list(word) ?? []),
    ),
  ];
  const constraints: Constraints = {
    mustContain: listsOf("with"),
    mustNotContain: listsOf("without"),
    apart: readPairs(valuesOf(parameters, "apart").flatMap(pairWords), words),
    // As with every key that has one value, the first named holds.
    mostLists: readMost(valuesOf(parameters, "max")[0], words),
    countsSupport: readCountsSupport(valuesOf(parameters, "alone")[0], words),
  };
  return { constraints, problems };
}

function readPairs(pairs: readonly string[], words: Words): readonly Pair[] {
  const read = pairs.map((word) => readPair(word, words));
  return distinctPairs(read.filter((pair) => pair !== null));
}

/** "sairoon_fatah" */
function readPair(word: string, { list, note }: Words): Pair | null {
  const [a, b, ...more] = word.split("_").filter((name) => name !== "");
  if (a === undefined || more.length > 0) {
    note("no-pair", `apart=${word}`);
    return null;
  }
  const first = list(a);
  if (b === undefined) {
    // A name that means nothing is the fault, whatever might stand beside it.
    if (first !== null) note("half-pair", `apart=${word}`);
    return null;
  }
  const second = b === a ? first : list(b);
  if (first === null || second === null) return null;
  if (first !== second) return [first, second];
  note("same-pair", `apart=${word}`);
  return null;
}

/**
 * The most lists asked for. A maximum that the figures of the link do not reach is kept: with
 * another edition, which names more lists, it is a condition again.
 */
function readMost(value: string | undefined, { note }: Words): number | null {
  if (value === undefined) return null;
  const most = /^\d+$/.test(value) ? Number(value) : 0;
  if (most >= 1 && most <= largestMaximum) return most;
  note("no-maximum", `max=${value}`);
  return null;
}

function readCountsSupport(value: string | undefined, { note }: Words): boolean {
  if (value !== undefined && value !== "1") note("not-alone", `alone=${value}`);
  return value !== "1";
}
