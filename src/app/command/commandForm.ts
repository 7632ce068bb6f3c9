import { describe } from "#engine/description.ts";
import { foundCount } from "#engine/foundCount.ts";
import { gameProblem, totalWeight, type Game, type GameProblem } from "#engine/game.ts";
import { namedAtLeast } from "#engine/namedAtLeast.ts";
import {
  isContradiction,
  prepare,
  conditionsProblem,
  conditionsWith,
  type Prepared,
  type SearchConditions,
} from "#engine/searchConditions.ts";
import { search, searchProblem } from "#engine/search.ts";
import type { GameDocument, GameQuery } from "#formats/gameJson.ts";

/** What keeps a game from being counted, or one of its queries, by place, from being answered. */
export interface CommandProblem {
  readonly query: number | null;
  readonly problem: AnswerProblem;
}

/** What is wrong with a query, or that too much was found to be held until it is printed. */
export interface AnswerProblem extends Omit<GameProblem, "kind"> {
  readonly kind: GameProblem["kind"] | "too-long";
}

/**
 * What keeps a game from being counted, else all that keeps its queries from being answered, as far as
 * that is seen before anything is counted.
 */
export function* commandProblems(game: GameDocument): Generator<CommandProblem, void> {
  const problem = gameProblem(game);
  if (problem !== null) {
    yield { query: null, problem };
    return;
  }
  for (const [index, query] of (game.queries ?? []).entries()) {
    const found =
      query.type === "describe" ? null : problemOf(searchOf(game, query), limitOf(query));
    if (found !== null) yield { query: index, problem: found };
  }
}

/** How often answers may still name a player: those to all that is asked at once are held. */
export interface Room {
  left: number;
}

/**
 * How often all answers together may name a player: some 500 MB. What is found is limited and not
 * what is asked for, since with a large `k` one asks for all there is, which may be little.
 */
export const mostNamed = 20_000_000;

/** The answers to a game's queries, in their order, or the first one that cannot be answered. */
export function answersTo(game: GameDocument, room: Room): readonly unknown[] | CommandProblem {
  const answers: unknown[] = [];
  for (const [index, query] of (game.queries ?? []).entries()) {
    const answer =
      query.type === "describe"
        ? describe(game, query.coalition ?? [])
        : bestCoalitions(searchOf(game, query), limitOf(query), room);
    if ("kind" in answer) return { query: index, problem: answer };
    answers.push(answer);
  }
  return answers;
}

/** What is looked for, and in which game. */
interface Search {
  readonly game: Game;
  readonly conditions: SearchConditions;
}

const limitOf = ({ k = 10 }: GameQuery) => k;

const tooLong: AnswerProblem = { kind: "too-long", player: null, value: mostNamed };

function problemOf({ game, conditions }: Search, limit: number): AnswerProblem | null {
  const problem = conditionsProblem(game, conditions);
  if (problem !== null) return problem;
  const prepared = prepare(game, conditions);
  if (isContradiction(prepared)) return null;
  return searchProblem(prepared) ?? (namedAtLeast(prepared, limit) > mostNamed ? tooLong : null);
}

/**
 * The best coalitions of a search, at most so many, or what keeps it from being made: none where
 * the conditions contradict each other. Takes from the room what they name.
 */
export function bestCoalitions(
  { game, conditions }: Search,
  limit: number,
  room: Room,
): readonly (readonly number[])[] | AnswerProblem {
  const problem = conditionsProblem(game, conditions);
  if (problem !== null) return problem;
  const prepared = prepare(game, conditions);
  if (isContradiction(prepared)) return [];
  return searchProblem(prepared) ?? held(prepared, limit, room);
}

function held(
  prepared: Prepared,
  limit: number,
  room: Room,
): readonly (readonly number[])[] | AnswerProblem {
  // What can be counted need not be found to be too much.
  if (limit > room.left && (foundCount(prepared) ?? 0n) > room.left) return tooLong;
  const found: (readonly number[])[] = [];
  const coalitions = search(prepared);
  while (found.length < limit) {
    const next = coalitions.next();
    if (next.done === true) break;
    room.left -= Math.max(1, next.value.length);
    if (room.left < 0) return tooLong;
    found.push(next.value);
  }
  return found;
}

function searchOf(game: GameDocument, query: GameQuery): Search {
  const asked = query.type === "tolerance" ? abstainersFor(game, query) : query;
  const { weights } = game;
  return { game: { quota: quotaOf(game, asked), weights }, conditions: conditionsOf(game, asked) };
}

/** Who would have to abstain for the coalition to have more yes than no. */
function abstainersFor({ weights }: GameDocument, query: GameQuery): GameQuery {
  const { coalition = [], exclude = [], minimal = "strict" } = query;
  const needed = totalWeight(weights) - 2 * weightOf(weights, coalition) + 1;
  return { ...query, quota: Math.max(0, needed), exclude: [...exclude, ...coalition], minimal };
}

/** With named abstainers more than half of the rest is needed, whatever quota was named. */
function quotaOf({ quota, weights }: GameDocument, query: GameQuery): number {
  const { abstain = [] } = query;
  if (abstain.length === 0) return query.quota ?? quota;
  return Math.floor((totalWeight(weights) - weightOf(weights, abstain)) / 2) + 1;
}

/** Weight of the players named, each once however often it is named. */
function weightOf(weights: readonly number[], players: readonly number[]): number {
  return totalWeight([...new Set(players)].map((player) => weights[player] ?? 0));
}

const ranks = { surplus: "surplus", parties: "members", range: "range" } as const;

function conditionsOf(game: GameDocument, query: GameQuery): SearchConditions {
  const { include = [], exclude = [], abstain = [], support = [], connected = false } = query;
  const { maxParties = game.weights.length, minimal = "none", rank = "surplus" } = query;
  return conditionsWith({
    mustContain: each(include),
    mustNotContain: each([...exclude, ...abstain]),
    apart: pairsOf(query),
    support: each(support),
    isConnected: connected,
    mostMembers: maxParties,
    minimal,
    rank: ranks[rank],
    positions: game.positions ?? [],
  });
}

/** Refusals, at most one of each group, and nobody of one bloc with anybody of another, as pairs. */
function pairsOf({ conflicts = [], groups = [], blocs = [] }: GameQuery) {
  const inGroups = groups
    .map(each)
    .flatMap((members) =>
      members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as const)),
    );
  const betweenBlocs = blocs.flatMap(([first = [], second = []]) =>
    each(first).flatMap((a) => each(second).map((b) => [a, b] as const)),
  );
  const pairs = conflicts.map(([a = 0, b = 0]) => [a, b] as const);
  return [...pairs, ...inGroups, ...betweenBlocs];
}

/** Each player once: to go through those named again and again could take for ever. */
function each(players: readonly number[]): readonly number[] {
  return [...new Set(players)];
}
