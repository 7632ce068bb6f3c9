import type { GameProblem } from "#engine/game.ts";
import { readGame, type GameDocument } from "#formats/gameJson.ts";
import type { JsonProblem } from "#formats/jsonReading.ts";
import { commandProblems } from "./commandForm.ts";
import { commandReport } from "./commandReport.ts";

/** What is printed of a text: the answers as JSON, or what is wrong, a line for each problem. */
export type EngineReply = { readonly output: string } | { readonly refusal: string };

/** Answers a game, or a list of games, given as JSON. One refused game refuses the whole list. */
export function engineReply(text: string): EngineReply {
  const parsing = parsed(text);
  if (!parsing.ok) return { refusal: `input: is not JSON. ${parsing.message}` };
  const { document } = parsing;
  if (!Array.isArray(document)) {
    const reading = readAnswerable(document);
    return reading.ok
      ? { output: JSON.stringify(commandReport(reading.game)) }
      : { refusal: reading.problems.map(written).join("\n") };
  }
  const readings = document.map(readAnswerable);
  const refusals = readings.flatMap((reading, index) =>
    reading.ok ? [] : reading.problems.map((problem) => written(within(String(index), problem))),
  );
  if (refusals.length > 0) return { refusal: refusals.join("\n") };
  const games = readings.flatMap((reading) => (reading.ok ? [reading.game] : []));
  return { output: JSON.stringify(games.map(commandReport)) };
}

type Parsing =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly message: string };

function parsed(text: string): Parsing {
  try {
    return { ok: true, document: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

type Answerable =
  | { readonly ok: true; readonly game: GameDocument }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

function readAnswerable(document: unknown): Answerable {
  const reading = readGame(document);
  if (!reading.ok) return reading;
  const problems = commandProblems(reading.value).map(({ query, problem }) => {
    const explained = explanations[problem.kind](problem);
    return query === null ? explained : within(`queries.${query}`, explained);
  });
  return problems.length === 0 ? { ok: true, game: reading.value } : { ok: false, problems };
}

function within(outer: string, { place, message }: JsonProblem): JsonProblem {
  return { place: place === "" ? outer : `${outer}.${place}`, message };
}

function written({ place, message }: JsonProblem): string {
  return `${place === "" ? "game" : place}: ${message}`;
}

const largerUnits = "give weights and quota in larger units, such as thousands of votes";

/** What is wrong, where, and what to do about it. */
const explanations: Readonly<Record<GameProblem["kind"], (problem: GameProblem) => JsonProblem>> = {
  "no-players": () => ({
    place: "",
    message: "has no players. List the seats of at least one in weights",
  }),
  quota: ({ value }) => ({ place: "quota", message: `must be a whole number, not ${value}` }),
  weight: ({ player, value }) => ({
    place: `weights.${player}`,
    message: `must be a whole number, 0 or more, not ${value}`,
  }),
  total: ({ value }) => ({
    place: "",
    message: `has ${value} seats in all, too many for its players to be counted: ${largerUnits}`,
  }),
  "unknown-player": ({ value }) => ({ place: "", message: `there is no player ${value}` }),
  members: ({ value }) => ({
    place: "maxParties",
    message: `must be a whole number of members, 0 or more, not ${value}`,
  }),
  positions: ({ player }) => ({
    place: "rank",
    message: `"range" needs the positions of the players, and player ${player} has none`,
  }),
  "too-many": () => ({
    place: "",
    message:
      "has too many coalitions to search: exclude players, name more to include, lower maxParties, " +
      `or ${largerUnits}`,
  }),
};
