import {
  listOf,
  objectOf,
  oneOf,
  optional,
  required,
  single,
  within,
  type Check,
} from "./jsonChecks.ts";
import type { JsonProblem } from "./jsonReading.ts";

/** A game with questions about it as JSON writes them. Players are named by their place, from 0. */
export interface GameDocument {
  readonly quota: number;
  readonly weights: readonly number[];
  /** Per player its place on an order such as left to right. */
  readonly positions?: readonly number[];
  readonly queries?: readonly GameQuery[];
}

/** A question about a game; what is not said asks nothing. */
export interface GameQuery {
  /** To find the best coalitions, which is what is meant without it, or about `coalition`. */
  readonly type?: "topk" | "describe" | "tolerance";
  readonly coalition?: readonly number[];
  readonly include?: readonly number[];
  readonly exclude?: readonly number[];
  readonly abstain?: readonly number[];
  /** Players who support from outside. */
  readonly support?: readonly number[];
  /** Whether nobody else may stand between two members, by the game's positions. */
  readonly connected?: boolean;
  /** Pairs that will not sit together. */
  readonly conflicts?: readonly (readonly number[])[];
  /** At most one of each. */
  readonly groups?: readonly (readonly number[])[];
  /** Pairs of lists: nobody of the one with anybody of the other. */
  readonly blocs?: readonly (readonly (readonly number[])[])[];
  /** In the place of the game's. */
  readonly quota?: number;
  readonly maxParties?: number;
  readonly minimal?: "none" | "strict" | "relative";
  readonly rank?: "surplus" | "parties" | "range";
  /** Answers wanted at most. */
  readonly k?: number;
}

/**
 * Players with a seat each are refused beyond some 1,750, since their table would not fit; those
 * without seats take no room in it, but make every exact figure as much longer.
 */
const mostPlayers = 2000;

const whole = single(wholeProblem);
const weight = single(
  (value) => wholeProblem(value) ?? (Number(value) < 0 ? "must not be negative" : null),
);
const position = single((value) => (Number.isFinite(value) ? null : "must be a number"));
const player = atLeastZero("must be the number of a player, 0 or more");
const players = listOf(player, "must be a list of players");
const listsOfPlayers = "must be a list of lists of players";

const query = objectOf<GameQuery>(
  {
    type: optional(
      oneOf(["topk", "describe", "tolerance"], 'must be "topk", "describe" or "tolerance"'),
    ),
    coalition: optional(players),
    include: optional(players),
    exclude: optional(players),
    abstain: optional(players),
    support: optional(players),
    connected: optional(oneOf([true, false], "must be true or false")),
    conflicts: optional(listOf(pairOf(player, "must be a pair of players"), listsOfPlayers)),
    groups: optional(listOf(players, listsOfPlayers)),
    blocs: optional(
      listOf(
        pairOf(players, "must be two lists of players"),
        "must be a list of pairs of lists of players",
      ),
    ),
    quota: optional(whole),
    maxParties: optional(atLeastZero("must be a whole number of members, 0 or more")),
    minimal: optional(
      oneOf(["none", "strict", "relative"], 'must be "none", "strict" or "relative"'),
    ),
    rank: optional(
      oneOf(["surplus", "parties", "range"], 'must be "surplus", "parties" or "range"'),
    ),
    k: optional(atLeastZero("must be a whole number of answers, 0 or more")),
  },
  "must be an object that asks for something",
);

const game = objectOf<GameDocument>(
  {
    quota: required(whole),
    weights: required(listOf(weight, "must be a list of whole numbers, one for each player")),
    positions: optional(listOf(position, "must be a list of numbers, one for each player")),
    queries: optional(listOf(query, "must be a list of queries")),
  },
  "must be an object with a quota and weights",
);

/**
 * Reads a game with its queries: yields everything that is wrong with it, one problem after the
 * other, and returns the game, or `null` where anything is wrong. Every player named is one of the
 * game's, and whatever a query needs besides is there. Never throws.
 */
export function* readGame(document: unknown): Generator<JsonProblem, GameDocument | null> {
  if ((yield* counted(game(document))) > 0) return null;
  const read = document as GameDocument;
  return (yield* counted(problemsWithin(read))) > 0 ? null : read;
}

/** Hands on problems and returns how many there were. */
function* counted(problems: Iterable<JsonProblem>): Generator<JsonProblem, number> {
  let count = 0;
  for (const problem of problems) {
    count += 1;
    yield problem;
  }
  return count;
}

function wholeProblem(value: unknown): string | null {
  if (Number.isSafeInteger(value)) return null;
  return Number.isInteger(value) ? "is too large to be exact" : "must be a whole number";
}

function atLeastZero(message: string): Check {
  return single((value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? null : message));
}

function pairOf(item: Check, message: string): Check {
  return listOf(item, message, 2);
}

/** What the parts of a game, each right by itself, have wrong with each other. */
function* problemsWithin({ weights, positions, queries = [] }: GameDocument) {
  if (weights.length > mostPlayers) {
    const [most, given] = [mostPlayers, weights.length].map((each) => each.toLocaleString("en"));
    yield { place: "weights", message: `must be at most ${most}, not ${given}` };
  }
  if (positions !== undefined && positions.length !== weights.length) {
    const message = `must be as many as the weights, ${weights.length}, not ${positions.length}`;
    yield { place: "positions", message };
  }
  const hasPositions = positions !== undefined;
  for (const [index, one] of queries.entries()) {
    const found = queryProblems(one, { players: weights.length, hasPositions });
    yield* within("queries", within(index, found));
  }
}

/** What a query needs to know of its game. */
interface Asked {
  readonly players: number;
  readonly hasPositions: boolean;
}

function* queryProblems(asked: GameQuery, of: Asked): Generator<JsonProblem, void> {
  const { type = "topk", coalition, rank, connected } = asked;
  for (const field of playerFields) {
    yield* within(field, unknownPlayers(asked[field] ?? [], of.players));
  }
  if (type !== "topk" && coalition === undefined) {
    yield { place: "coalition", message: `is missing: "${type}" asks about one` };
  }
  if (type !== "describe" && !of.hasPositions) {
    const message = "needs the positions of the players";
    if (rank === "range") yield { place: "rank", message: `"range" ${message}` };
    if (connected === true) yield { place: "connected", message };
  }
}

const playerFields = [
  "coalition",
  "include",
  "exclude",
  "abstain",
  "support",
  "conflicts",
  "groups",
  "blocs",
] as const;

/** A player, a list of players, a list of such lists and so on. */
type Named = number | readonly Named[];

function* unknownPlayers(named: readonly Named[], count: number): Generator<JsonProblem, void> {
  for (const [index, each] of named.entries()) {
    if (typeof each !== "number") yield* within(index, unknownPlayers(each, count));
    // Of a game without players only that is said.
    else if (each >= count && count > 0) {
      const message = `there is no player ${each}, players are numbered 0 to ${count - 1}`;
      yield { place: String(index), message };
    }
  }
}
