import { within } from "#formats/jsonChecks.ts";
import type { JsonProblem } from "#formats/jsonReading.ts";
import type { AnswerProblem, CommandProblem } from "./commandForm.ts";

/** A problem in words, with its place in the game. */
export function explained({ query, problem }: CommandProblem): readonly JsonProblem[] {
  const inGame = explanations[problem.kind](problem);
  return query === null ? [inGame] : [...within(`queries.${query}`, [inGame])];
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
