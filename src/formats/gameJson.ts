import {
  array,
  boolean,
  check,
  exactOptional,
  finite,
  length,
  minValue,
  number,
  object,
  picklist,
  pipe,
  safeInteger,
  type InferOutput,
  type ObjectIssue,
} from "valibot";
import { checked, readBy, type JsonProblem, type Reading } from "./jsonReading.ts";

const whole = "must be a whole number";
const wholeSchema = pipe(
  number(whole),
  safeInteger(({ input }) => (Number.isInteger(input) ? "is too large to be exact" : whole)),
);

const playerSchema = countSchema("must be the number of a player, 0 or more");
const playersSchema = array(playerSchema, "must be a list of players");
const listsOfPlayers = "must be a list of lists of players";

const querySchema = object(
  {
    type: exactOptional(
      picklist(["topk", "describe", "tolerance"], 'must be "topk", "describe" or "tolerance"'),
    ),
    coalition: exactOptional(playersSchema),
    include: exactOptional(playersSchema),
    exclude: exactOptional(playersSchema),
    abstain: exactOptional(playersSchema),
    support: exactOptional(playersSchema),
    connected: exactOptional(boolean("must be true or false")),
    conflicts: exactOptional(
      array(pipe(playersSchema, length(2, "must be a pair of players")), listsOfPlayers),
    ),
    groups: exactOptional(array(playersSchema, listsOfPlayers)),
    blocs: exactOptional(
      array(
        pipe(array(playersSchema, listsOfPlayers), length(2, "must be two lists of players")),
        "must be a list of pairs of lists of players",
      ),
    ),
    quota: exactOptional(wholeSchema),
    maxParties: exactOptional(countSchema("must be a whole number of members, 0 or more")),
    minimal: exactOptional(
      picklist(["none", "strict", "relative"], 'must be "none", "strict" or "relative"'),
    ),
    rank: exactOptional(
      picklist(["surplus", "parties", "range"], 'must be "surplus", "parties" or "range"'),
    ),
    k: exactOptional(countSchema("must be a whole number of answers, 0 or more")),
  },
  "must be an object that asks for something",
);

const gameSchema = object(
  {
    quota: wholeSchema,
    weights: array(
      pipe(wholeSchema, minValue(0, "must not be negative")),
      "must be a list of whole numbers, one for each player",
    ),
    positions: exactOptional(
      array(
        pipe(number("must be a number"), finite("must be a number")),
        "must be a list of numbers, one for each player",
      ),
    ),
    queries: exactOptional(array(querySchema, "must be a list of queries")),
  },
  missingOr("must be an object with a quota and weights"),
);

/** A game with questions about it. Players are named by their place, from 0. */
export type GameDocument = InferOutput<typeof gameSchema>;

/** A question about a game; what is not said asks nothing. */
export type GameQuery = InferOutput<typeof querySchema>;

/**
 * Reads a game with its queries. Every player named is one of the game's, and whatever a query
 * needs besides is there. Never throws.
 */
export function readGame(document: unknown): Reading<GameDocument> {
  return checked(readBy(gameSchema, document), (game) => [
    ...positionProblems(game),
    ...(game.queries ?? []).flatMap((query, index) =>
      queryProblems(game, query).map(({ place, message }) => ({
        place: `queries.${index}.${place}`,
        message,
      })),
    ),
  ]);
}

function countSchema(message: string) {
  return pipe(
    number(message),
    check((value) => Number.isSafeInteger(value) && value >= 0, message),
  );
}

/** The schema names the key where one is missing, and its own type where it is no object at all. */
function missingOr(message: string) {
  return ({ expected }: ObjectIssue) => (expected === "Object" ? message : "is missing");
}

function positionProblems({ weights, positions }: GameDocument): readonly JsonProblem[] {
  if (positions === undefined || positions.length === weights.length) return [];
  const message = `must be as many as the weights, ${weights.length}, not ${positions.length}`;
  return [{ place: "positions", message }];
}

function queryProblems(game: GameDocument, query: GameQuery): readonly JsonProblem[] {
  const { type = "topk", coalition, rank, connected } = query;
  const problems = playerFields.flatMap((field) =>
    unknownPlayers(query[field] ?? [], field, game.weights.length),
  );
  if (type !== "topk" && coalition === undefined) {
    problems.push({ place: "coalition", message: `is missing: "${type}" asks about one` });
  }
  if (type !== "describe" && game.positions === undefined) {
    const message = "needs the positions of the players";
    if (rank === "range") problems.push({ place: "rank", message: `"range" ${message}` });
    if (connected === true) problems.push({ place: "connected", message });
  }
  return problems;
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

function unknownPlayers(named: Named, place: string, count: number): JsonProblem[] {
  if (typeof named !== "number") {
    return named.flatMap((each, index) => unknownPlayers(each, `${place}.${index}`, count));
  }
  // Of a game without players only that is said.
  if (named < count || count === 0) return [];
  const message = `there is no player ${named}, players are numbered 0 to ${count - 1}`;
  return [{ place, message }];
}
