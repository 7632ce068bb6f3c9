import { readGame, type GameDocument } from "#formats/gameJson.ts";
import type { JsonProblem } from "#formats/jsonReading.ts";
import {
  answersTo,
  commandProblems,
  mostNamed,
  type AnswerProblem,
  type CommandProblem,
} from "./commandForm.ts";
import { commandReport } from "./commandReport.ts";

/** What is printed of a text: the answers as JSON, or what is wrong, a line for each problem. */
export type EngineReply = { readonly output: string } | { readonly refusal: string };

/** Answers a game, or a list of games, given as JSON. One refused game refuses the whole list. */
export function engineReply(text: string): EngineReply {
  const parsing = parsed(text);
  if (!parsing.ok) return { refusal: `input: is not JSON. ${parsing.message}` };
  const { document } = parsing;
  const isList = Array.isArray(document);
  const readings = (isList ? document : [document]).map(readAnswerable);
  const place = (index: number) => (isList ? String(index) : "");
  const refusals = readings.flatMap((reading, index) =>
    reading.ok ? [] : reading.problems.map((problem) => written(within(place(index), problem))),
  );
  if (refusals.length > 0) return { refusal: refusals.join("\n") };
  const games = readings.flatMap((reading) => (reading.ok ? [reading.game] : []));
  const reports: unknown[] = [];
  const room = { left: mostNamed };
  for (const [index, game] of games.entries()) {
    const answers = answersTo(game, room);
    if ("problem" in answers) return { refusal: written(within(place(index), explained(answers))) };
    reports.push({ ...commandReport(game), answers });
  }
  return { output: JSON.stringify(isList ? reports : reports[0]) };
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
  const problems = commandProblems(reading.value).map(explained);
  return problems.length === 0 ? { ok: true, game: reading.value } : { ok: false, problems };
}

function explained({ query, problem }: CommandProblem): JsonProblem {
  const inGame = explanations[problem.kind](problem);
  return query === null ? inGame : within(`queries.${query}`, inGame);
}

function within(outer: string, { place, message }: JsonProblem): JsonProblem {
  return { place: [outer, place].filter((part) => part !== "").join("."), message };
}

function written({ place, message }: JsonProblem): string {
  return `${place === "" ? "game" : place}: ${message}`;
}

const largerUnits = "give weights and quota in larger units, such as thousands of votes";

/** What is wrong, where, and what to do about it. */
const explanations: Readonly<
  Record<AnswerProblem["kind"], (problem: AnswerProblem) => JsonProblem>
> = {
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
  "too-long": ({ value }) => ({
    place: "k",
    message:
      "finds too many coalitions to hold. They would name players more than " +
      `${value.toLocaleString("en")} times: ask for fewer of them or set more conditions`,
  }),
};
