import { describe } from "./description.ts";
import { gameProblem, totalWeight, type Game, type GameProblem } from "./game.ts";
import {
  isContradiction,
  prepare,
  questionProblem,
  questionWith,
  type Question,
} from "./question.ts";
import { search, searchProblem } from "./search.ts";

/** A question in the form of the reference cases. */
export interface ReferenceQuery {
  readonly type?: string;
  readonly coalition?: readonly number[];
  readonly include?: readonly number[];
  readonly exclude?: readonly number[];
  readonly abstain?: readonly number[];
  /** Players who support from outside. */
  readonly support?: readonly number[];
  /** Whether nobody else may stand between two members, by the game's positions. */
  readonly connected?: boolean;
  readonly conflicts?: readonly (readonly number[])[];
  readonly groups?: readonly (readonly number[])[];
  readonly blocs?: readonly (readonly (readonly number[])[])[];
  readonly quota?: number;
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

/** What keeps a game from being counted, or one of its queries, by place, from being answered. */
export interface ReferenceProblem {
  readonly query: number | null;
  readonly problem: GameProblem;
}

/** What keeps a game from being counted, else all that keeps its queries from being answered. */
export function referenceProblems(game: ReferenceGame): readonly ReferenceProblem[] {
  const problem = gameProblem(game);
  if (problem !== null) return [{ query: null, problem }];
  return (game.queries ?? []).flatMap((query, index) => {
    const found = query.type === "describe" ? null : problemOf(searchOf(game, query));
    return found === null ? [] : [{ query: index, problem: found }];
  });
}

/** The answers to a game's queries, in their order; `null` for one that cannot be answered. */
export function answersTo(game: ReferenceGame): readonly unknown[] {
  return (game.queries ?? []).map((query) =>
    query.type === "describe"
      ? describe(game, [...new Set(query.coalition)])
      : bestCoalitions(searchOf(game, query), query.k ?? 10),
  );
}

/** A question and the game that it is about. */
interface Search {
  readonly game: Game;
  readonly question: Question;
}

function problemOf({ game, question }: Search): GameProblem | null {
  const problem = questionProblem(game, question);
  if (problem !== null) return problem;
  const prepared = prepare(game, question);
  return isContradiction(prepared) ? null : searchProblem(prepared);
}

/**
 * The best coalitions of a question, at most so many: none where its conditions contradict each
 * other, `null` where it cannot be answered.
 */
export function bestCoalitions(
  { game, question }: Search,
  limit: number,
): readonly (readonly number[])[] | null {
  if (questionProblem(game, question) !== null) return null;
  const prepared = prepare(game, question);
  if (isContradiction(prepared)) return [];
  if (searchProblem(prepared) !== null) return null;
  const found: (readonly number[])[] = [];
  const coalitions = search(prepared);
  while (found.length < limit) {
    const next = coalitions.next();
    if (next.done === true) break;
    found.push(next.value);
  }
  return found;
}

function searchOf(game: ReferenceGame, query: ReferenceQuery): Search {
  const asked = query.type === "tolerance" ? abstainersFor(game, query) : query;
  const { weights } = game;
  return { game: { quota: quotaOf(game, asked), weights }, question: questionOf(game, asked) };
}

/** Who would have to abstain for the coalition to have more yes than no. */
function abstainersFor({ weights }: ReferenceGame, query: ReferenceQuery): ReferenceQuery {
  const { coalition = [], exclude = [], minimal = "strict" } = query;
  const needed = totalWeight(weights) - 2 * weightOf(weights, coalition) + 1;
  return { ...query, quota: Math.max(0, needed), exclude: [...exclude, ...coalition], minimal };
}

/** With named abstainers more than half of the rest is needed, whatever quota was named. */
function quotaOf({ quota, weights }: ReferenceGame, query: ReferenceQuery): number {
  const { abstain = [] } = query;
  if (abstain.length === 0) return query.quota ?? quota;
  return Math.floor((totalWeight(weights) - weightOf(weights, abstain)) / 2) + 1;
}

/** Weight of the players named, each once however often it is named. */
function weightOf(weights: readonly number[], players: readonly number[]): number {
  return totalWeight([...new Set(players)].map((player) => weights[player] ?? 0));
}

function questionOf(game: ReferenceGame, query: ReferenceQuery): Question {
  return questionWith({
    mustContain: query.include ?? [],
    mustNotContain: [...(query.exclude ?? []), ...(query.abstain ?? [])],
    apart: pairsOf(query),
    support: query.support ?? [],
    isConnected: query.connected ?? false,
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
