import { bruteForceSearch, freePlayers, mostFreePlayers } from "./bruteForceSearch.ts";
import { withRefusalsSettled } from "./companions.ts";
import { totalWeight, type GameProblem } from "./game.ts";
import { mergeSorted } from "./mergeSorted.ts";
import { mayBeMember, type Prepared, type Question } from "./question.ts";
import { reachableWeights, type Candidates, type Reachable, type Rest } from "./reachable.ts";

/** What keeps a prepared question from being answered: too many lists with millions of seats. */
export function searchProblem(prepared: Prepared): GameProblem | null {
  return prepared.total > walkableTotal && freePlayers(prepared).length > mostFreePlayers
    ? { kind: "too-many", player: null, value: prepared.total }
    : null;
}

/** Totals beyond this would walk through millions of surpluses one by one. */
const walkableTotal = 20_000;

/**
 * The winning coalitions that meet a question, best first, one at a time as they are asked for:
 * ascending lists of players, equally good ones in lexicographic order. Nothing is listed to be
 * ranked: the values that rank are walked through in order, and for each of them only branches
 * that can be completed are entered.
 */
export function search(prepared: Prepared): Generator<readonly number[]> {
  return prepared.total > walkableTotal ? bruteForceSearch(prepared) : walk(prepared);
}

function* walk(prepared: Prepared): Generator<readonly number[]> {
  const { question } = prepared;
  const surpluses = surplusRange(prepared);
  const most = Math.min(question.mostMembers, prepared.weights.length);
  const ways = withRefusalsSettled(prepared);
  if (question.rank === "members") {
    const spans = question.isConnected ? spansByLength(question.positions).flat() : [null];
    for (let members = 0; members <= most; members += 1) {
      for (let surplus = surpluses.first; surplus <= surpluses.last; surplus += 1) {
        yield* inAllWays(
          ways,
          spans.map((span) => ({ surplus, members, span })),
        );
      }
    }
    return;
  }
  for (const spans of spansInOrder(question)) {
    for (let surplus = surpluses.first; surplus <= surpluses.last; surplus += 1) {
      for (let members = 0; members <= most; members += 1) {
        yield* inAllWays(
          ways,
          spans.map((span) => ({ surplus, members, span })),
        );
      }
    }
  }
}

function inAllWays(ways: readonly Prepared[], targets: readonly Target[]) {
  return mergeSorted(ways.flatMap((way) => targets.map((target) => coalitions(way, target))));
}

/** Surpluses that a coalition of the question can have. */
function surplusRange({ quota, total, weights, question, isAllowed }: Prepared) {
  const heaviest = Math.max(0, ...weights.filter((_, player) => isAllowed[player] === true));
  const largest = total - quota;
  return {
    first: Math.max(0, -quota),
    // With more to spare than the heaviest member weighs, every member is spare.
    last:
      question.minimal === "strict"
        ? Math.min(largest, Math.max(heaviest - 1, -quota, 0))
        : largest,
  };
}

/** Ends of a stretch of positions. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** The span that also stands for the empty coalition, which has none. */
  readonly isFirst: boolean;
}

/** All spans between two positions in use, those of equal length together, the shortest first. */
function spansByLength(positions: readonly number[]): readonly (readonly Span[])[] {
  const ends = [...new Set(positions)].toSorted((a, b) => a - b);
  const spans = ends.flatMap((from) =>
    ends
      .filter((to) => to >= from)
      .map((to) => ({ from, to, isFirst: from === ends[0] && to === from })),
  );
  const lengths = [...new Set(spans.map(({ from, to }) => to - from))].toSorted((a, b) => a - b);
  return lengths.map((length) => spans.filter(({ from, to }) => to - from === length));
}

/** Spans that are of equal rank, the best first; `null` where positions do not matter. */
function spansInOrder({ rank, isConnected, positions }: Question): readonly (Span | null)[][] {
  if (rank === "range") return spansByLength(positions).map((spans) => [...spans]);
  return isConnected ? [spansByLength(positions).flat()] : [[null]];
}

interface Target {
  readonly surplus: number;
  readonly members: number;
  readonly span: Span | null;
}

function* coalitions(prepared: Prepared, target: Target): Generator<readonly number[]> {
  const { quota, isForced } = prepared;
  const weight = quota + target.surplus;
  if (weight < 0 || countTrue(isForced) > target.members) return;
  if (target.members === 0) {
    if (weight === 0 && (target.span === null || target.span.isFirst)) yield [];
    return;
  }
  const candidates = candidatesFor(prepared, target);
  if (candidates === null || !couldAddUp(candidates, target.members, weight)) return;
  const whole = { members: target.members, weight, marks: 0 };
  const reachable = reachableWeights(candidates, whole);
  if (reachable(0, whole)) yield* descend({ way: prepared, candidates, reachable }, whole);
}

function countTrue(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}

/** Who may be a member at this surplus and within this span; `null` if somebody forced may not. */
function candidatesFor(prepared: Prepared, { surplus, span }: Target): Candidates | null {
  const { weights, question } = prepared;
  const isForced = forcedWithin(prepared, span);
  const place = (player: number) => question.positions[player] ?? 0;
  const isInSpan = (player: number) =>
    span === null || (place(player) >= span.from && place(player) <= span.to);
  const isMember = weights.map(
    (_, player) => isInSpan(player) && mayBeMember(prepared, player, surplus),
  );
  if (isForced.some((is, player) => is && isMember[player] !== true)) return null;
  const marks = weights.map((_, player) =>
    span === null ? 0 : Number(place(player) === span.from) + 2 * Number(place(player) === span.to),
  );
  return { weights, isForced, isMember, marks, needed: span === null ? 0 : 3 };
}

/** Who must be a member; of a connected coalition also whoever stands between its ends. */
function forcedWithin({ isForced, question }: Prepared, span: Span | null): readonly boolean[] {
  const { isConnected, positions, support } = question;
  if (!isConnected || span === null) return isForced;
  return isForced.map((is, player) => {
    const place = positions[player] ?? 0;
    return is || (place > span.from && place < span.to && !support.includes(player));
  });
}

/** A quick no: too light with the heaviest that many, or too heavy with the lightest. */
function couldAddUp(candidates: Candidates, members: number, weight: number): boolean {
  const { weights, isMember, isForced } = candidates;
  if (countTrue(isForced) > members) return false;
  const own = weights.filter((_, player) => isMember[player] === true).toSorted((a, b) => b - a);
  return (
    own.length >= members &&
    totalWeight(own.slice(0, members)) >= weight &&
    totalWeight(own.slice(-members)) <= weight
  );
}

interface Plan {
  readonly way: Prepared;
  readonly candidates: Candidates;
  readonly reachable: Reachable;
}

/** Depth first in the order of the players, so that lists come out in lexicographic order. */
function* descend(plan: Plan, whole: Rest): Generator<readonly number[]> {
  const { way, candidates, reachable } = plan;
  const { weights, isForced, isMember } = candidates;
  const chosen: number[] = [];
  const bars = weights.map(() => 0);

  function bar(player: number, change: number) {
    for (const rival of way.rivals[player] ?? []) bars[rival] = (bars[rival] ?? 0) + change;
  }

  function* from(start: number, rest: Rest): Generator<readonly number[]> {
    if (rest.members === 0) {
      yield [...chosen];
      return;
    }
    for (let player = start; player < weights.length; player += 1) {
      const left = without(rest, candidates, player);
      const isOpen = isMember[player] === true && bars[player] === 0;
      if (isOpen && reachable(player + 1, left)) {
        chosen.push(player);
        bar(player, 1);
        yield* from(player + 1, left);
        bar(player, -1);
        chosen.pop();
      }
      if (isForced[player] === true) return;
    }
  }

  yield* from(0, whole);
}

/** What is missing once the player has joined. */
function without(rest: Rest, { weights, marks }: Candidates, player: number): Rest {
  return {
    members: rest.members - 1,
    weight: rest.weight - (weights[player] ?? 0),
    marks: rest.marks | (marks[player] ?? 0),
  };
}
