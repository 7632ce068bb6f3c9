import { firstAlike } from "#domain/alike.ts";
import { bruteForceSearch } from "./bruteForceSearch.ts";
import { candidatesFor, mostSets, type Candidates, type Span } from "./candidates.ts";
import { mostListed, totalWeight, type GameProblem } from "./game.ts";
import { beat } from "./heartbeat.ts";
import { lexicographic, type Field } from "./lexicographic.ts";
import { compareLists, mergeSorted } from "./mergeSorted.ts";
import { createReachable, type Rest } from "./reachable.ts";
import { freePlayers, type Prepared } from "./searchConditions.ts";
import { waysToSit } from "./waysToSit.ts";

/** What keeps a search from being made: too many lists with millions of seats. */
export function searchProblem(prepared: Prepared): GameProblem | null {
  const lists = freePlayers(prepared).length;
  const bits = lists * Math.min(lists, prepared.conditions.mostMembers) * prepared.total;
  return bits > mostBits && lists > mostListed
    ? { kind: "too-many", player: null, value: prepared.total }
    : null;
}

/** Totals beyond this would walk through millions of surpluses one by one. */
const walkableTotal = 20_000;

/** Beyond this what can be reached would not fit a page's memory. */
const mostBits = 2 ** 30;

/**
 * The winning coalitions that meet conditions, best first, one at a time as they are asked for:
 * ascending lists of players, equally good ones in lexicographic order. Nothing is listed to be
 * ranked: the values that rank are walked through in order, and for each of them only branches
 * that can be completed are entered.
 */
export function search(prepared: Prepared): Generator<readonly number[]> {
  const isFew = freePlayers(prepared).length <= mostListed;
  const isListed = prepared.total > walkableTotal && isFew;
  return isListed ? firstOf(bruteForceSearch(prepared), prepared) : walk(prepared);
}

/** Those that are the first of all alike. */
function* firstOf(
  found: Iterable<readonly number[]>,
  { conditions: { alike } }: Prepared,
): Generator<readonly number[]> {
  for (const one of found) {
    if (alike.length === 0 || compareLists(one, firstAlike(one, alike)) === 0) yield one;
  }
}

function* walk(prepared: Prepared): Generator<readonly number[]> {
  const searches = (waysToSit(prepared, mostSets) ?? [prepared]).map(inOneWay);
  for (const targets of targetsInOrder(prepared)) {
    beat();
    yield* mergeSorted(searches.flatMap((one) => targets.flatMap((target) => one(target) ?? [])));
  }
}

/** What ranks a coalition. */
interface Target {
  readonly surplus: number;
  readonly members: number;
  readonly span: Span | null;
}

/** Targets that rank equally, the best first. */
function* targetsInOrder(prepared: Prepared): Generator<readonly Target[]> {
  const { conditions, weights } = prepared;
  const surpluses = surplusRange(prepared);
  const most = Math.min(conditions.mostMembers, weights.length);
  const groups = spansInOrder(prepared);
  if (conditions.rank === "members") {
    const spans = groups.flat();
    for (let members = 0; members <= most; members += 1) {
      for (let surplus = surpluses.first; surplus <= surpluses.last; surplus += 1) {
        yield spans.map((span) => ({ surplus, members, span }));
      }
    }
    return;
  }
  for (const spans of groups) {
    for (let surplus = surpluses.first; surplus <= surpluses.last; surplus += 1) {
      for (let members = 0; members <= most; members += 1) {
        yield spans.map((span) => ({ surplus, members, span }));
      }
    }
  }
}

/** Surpluses that a coalition can have by the conditions. */
function surplusRange(prepared: Prepared): { readonly first: number; readonly last: number } {
  const { quota, total, weights, conditions, isMandatory, isAllowed } = prepared;
  const missing = quota - totalWeight(weights.filter((_, player) => isMandatory[player] === true));
  const first = Math.max(0, -missing);
  if (conditions.minimal === "none") return { first, last: total - quota };
  // Where those who must be in are enough, whoever joins them is spare.
  if (missing <= 0) return { first, last: first };
  // Else somebody joins them, and is spare where there is as much to spare as the heaviest weighs.
  const mayJoin = (player: number) => isAllowed[player] === true && isMandatory[player] !== true;
  const heaviest = Math.max(0, ...weights.filter((_, player) => mayJoin(player)));
  return { first, last: Math.min(total - quota, heaviest - 1) };
}

/** Spans that are of equal rank, the best first; `null` where positions do not matter. */
function spansInOrder(prepared: Prepared): readonly (readonly (Span | null)[])[] {
  const { rank, isConnected } = prepared.conditions;
  if (rank !== "range" && !isConnected) return [[null]];
  const spans = winningSpans(prepared);
  if (rank !== "range") return [spans];
  const lengths = [...new Set(spans.map(({ from, to }) => to - from))].toSorted((a, b) => a - b);
  return lengths.map((length) => spans.filter(({ from, to }) => to - from === length));
}

/** Spans between two positions in use, as far as all within one are enough. */
function winningSpans({ quota, weights, conditions }: Prepared): readonly Span[] {
  const { positions } = conditions;
  const ends = [...new Set(positions)].toSorted((a, b) => a - b);
  const weightWithin = (from: number, to: number) =>
    totalWeight(
      weights.filter((_, player) => {
        const place = positions[player] ?? 0;
        return place >= from && place <= to;
      }),
    );
  return ends.flatMap((from) =>
    ends
      .filter((to) => to >= from && weightWithin(from, to) >= quota)
      .map((to) => ({ from, to, isFirst: from === ends[0] && to === from })),
  );
}

/** Coalitions of a target in one way to sit; `null` where there are none. */
function inOneWay(way: Prepared): (target: Target) => Generator<readonly number[]> | null {
  const fieldAt = fieldsOf(way);
  return ({ surplus, members, span }) => {
    const weight = way.quota + surplus;
    if (members === 0) {
      const isEmpty = weight === 0 && (span === null || span.isFirst);
      return isEmpty && !way.isForced.includes(true) ? onlyTheEmpty() : null;
    }
    const field = fieldAt(surplus, span);
    if (field === null) return null;
    const { own } = field.candidates;
    const rest = { members: members - own.members, weight: weight - own.weight, marks: own.marks };
    return field.reachable.has(0, rest) ? lexicographic(field, rest) : null;
  };
}

function* onlyTheEmpty(): Generator<readonly number[]> {
  yield [];
}

/** The fields of a way, each made once; `null` where somebody who must be in may not be. */
function fieldsOf(way: Prepared): (surplus: number, span: Span | null) => Field | null {
  const bySpan = new Map<Span | null, (Field | null)[]>();
  const steps = surplusSteps(way);
  return (surplus, span) => {
    const step = steps.findLastIndex((least) => least <= surplus);
    const fields = bySpan.get(span) ?? [];
    bySpan.set(span, fields);
    let field = fields[step];
    if (field === undefined) {
      const last = Math.min(
        surplusRange(way).last,
        (steps[step + 1] ?? Number.POSITIVE_INFINITY) - 1,
      );
      field = fieldFor(candidatesFor(way, surplus, span), way.quota + last);
      fields[step] = field;
    }
    return field;
  };
}

/** Surpluses, ascending, from each of which on fewer may be members than before. */
function surplusSteps({ weights, conditions }: Prepared): readonly number[] {
  return conditions.minimal === "none"
    ? [0]
    : [...new Set([0, ...weights])].toSorted((a, b) => a - b);
}

function fieldFor(candidates: Candidates | null, heaviest: number): Field | null {
  if (candidates === null) return null;
  const { own, row, adds, needed, companions } = candidates;
  const weight = Math.max(0, heaviest - own.weight);
  const bounds = { weight, members: mostWithin(weight, adds), needed };
  const reachable = createReachable(row, bounds);
  const alone = () =>
    createReachable(
      adds.map((add) => [add]),
      bounds,
    );
  return { candidates, reachable, heedless: companions.length === 0 ? reachable : alone() };
}

/** As many of the lightest as weigh at most so much. */
function mostWithin(weight: number, adds: readonly Rest[]): number {
  let room = weight;
  const light = adds.map((add) => add.weight).toSorted((a, b) => a - b);
  const tooMany = light.findIndex((each) => (room -= each) < 0);
  return tooMany < 0 ? light.length : tooMany;
}
