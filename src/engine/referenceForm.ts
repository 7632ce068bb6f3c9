import { describe } from "./description.ts";
import { totalWeight } from "./game.ts";
import { isContradiction, prepare, questionWith, type Question } from "./question.ts";
import { search } from "./search.ts";

/** A question in the form of the reference cases. */
interface ReferenceQuery {
  readonly type?: string;
  readonly coalition?: readonly number[];
  readonly include?: readonly number[];
  readonly exclude?: readonly number[];
  readonly abstain?: readonly number[];
  readonly conflicts?: readonly (readonly number[])[];
  readonly groups?: readonly (readonly number[])[];
  readonly blocs?: readonly (readonly (readonly number[])[])[];
  readonly maxParties?: number;
  readonly minimal?: string;
  readonly rank?: string;
  readonly k?: number;
}

/** A game in the form of the reference cases. */
export interface ReferenceGame {
  readonly quota: number;
  readonly weights: readonly number[];
  readonly positions?: readonly number[];
  readonly queries?: readonly ReferenceQuery[];
}

/** The answers to a game's questions, in their order. */
export function answersTo(game: ReferenceGame): readonly unknown[] {
  return (game.queries ?? []).map((query) => answer(game, query));
}

function answer(game: ReferenceGame, query: ReferenceQuery): unknown {
  const coalition = query.coalition ?? [];
  if (query.type === "describe") return describe(game, coalition);
  if (query.type !== "tolerance") return best(game, votingQuota(game, query), query);
  // Who would have to abstain for these to have more yes than no.
  const own = totalWeight(coalition.map((player) => game.weights[player] ?? 0));
  const needed = Math.max(0, totalWeight(game.weights) - 2 * own + 1);
  const exclude = [...(query.exclude ?? []), ...coalition];
  return best(game, needed, { ...query, exclude, minimal: query.minimal ?? "strict" });
}

/** With named abstainers more than half of the rest is needed. */
function votingQuota({ quota, weights }: ReferenceGame, { abstain = [] }: ReferenceQuery): number {
  if (abstain.length === 0) return quota;
  const voting = totalWeight(weights) - totalWeight(abstain.map((player) => weights[player] ?? 0));
  return Math.floor(voting / 2) + 1;
}

function best(game: ReferenceGame, quota: number, query: ReferenceQuery) {
  const prepared = prepare({ quota, weights: game.weights }, questionOf(game, query));
  if (isContradiction(prepared)) return [];
  const found: (readonly number[])[] = [];
  for (const coalition of search(prepared)) {
    found.push(coalition);
    if (found.length >= (query.k ?? 10)) break;
  }
  return found;
}

function questionOf(game: ReferenceGame, query: ReferenceQuery): Question {
  return questionWith({
    mustContain: query.include ?? [],
    mustNotContain: [...(query.exclude ?? []), ...(query.abstain ?? [])],
    apart: pairsOf(query),
    mostMembers: query.maxParties ?? game.weights.length,
    minimal: minimalOf(query.minimal),
    rank: rankOf(query.rank),
    positions: game.positions ?? [],
  });
}

function minimalOf(word: string | undefined): Question["minimal"] {
  return word === "strict" || word === "relative" ? word : "none";
}

function rankOf(word: string | undefined): Question["rank"] {
  if (word === "parties") return "members";
  return word === "range" ? "range" : "surplus";
}

/** Refusals, at most one of each group, and nobody of one bloc with anybody of another, as pairs. */
function pairsOf({ conflicts = [], groups = [], blocs = [] }: ReferenceQuery) {
  const inGroups = groups.flatMap((members) =>
    members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as const)),
  );
  const betweenBlocs = blocs.flatMap(([first = [], second = []]) =>
    first.flatMap((a) => second.map((b) => [a, b] as const)),
  );
  const pairs = conflicts.map(([a = 0, b = 0]) => [a, b] as const);
  return [...pairs, ...inGroups, ...betweenBlocs];
}
