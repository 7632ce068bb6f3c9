import { readGame, type GameDocument } from "#formats/gameJson.ts";
import { within } from "#formats/jsonChecks.ts";
import type { JsonProblem } from "#formats/jsonReading.ts";
import { answersTo, commandProblems, mostNamed } from "./commandForm.ts";
import { commandReport } from "./commandReport.ts";
import { explained } from "./explained.ts";
import { inputDocument } from "./inputDocument.ts";
import { problemLines } from "./problemLines.ts";

/** What is printed of an input: the answers as JSON, or what is wrong, a line for each problem. */
export type EngineReply = { readonly output: string } | { readonly refusal: string };

/** Answers a game, or a list of games, given as JSON. One refused game refuses the whole list. */
export function engineReply(bytes: Uint8Array): EngineReply {
  const input = inputDocument(bytes);
  if (!input.ok) return { refusal: input.refusal };
  const { document } = input;
  const isList = Array.isArray(document);
  const place = (index: number) => (isList ? String(index) : "");
  const games = problemLines(readGames(isList ? document : [document], place));
  if (games.lines.length > 0) return { refusal: games.lines.join("\n") };
  const { lines, value: reports } = problemLines(reportsOn(games.value, place));
  return lines.length > 0
    ? { refusal: lines.join("\n") }
    : { output: JSON.stringify(isList ? reports : reports[0]) };
}

/** Where a game stands in its list. */
type Place = (index: number) => string;

/** Reads games as far as all is right; yields whatever is wrong with any, or is too much. */
function* readGames(
  documents: readonly unknown[],
  place: Place,
): Generator<JsonProblem, readonly GameDocument[]> {
  const games: GameDocument[] = [];
  for (const [index, document] of documents.entries()) {
    const game = yield* within(place(index), readGame(document));
    if (game === null) continue;
    games.push(game);
    for (const problem of commandProblems(game)) yield* within(place(index), explained(problem));
  }
  return games;
}

/** The reports on games, up to the first that has an answer too long to be held. */
function* reportsOn(
  games: readonly GameDocument[],
  place: Place,
): Generator<JsonProblem, readonly unknown[]> {
  const reports: unknown[] = [];
  const room = { left: mostNamed };
  for (const [index, game] of games.entries()) {
    const answers = answersTo(game, room);
    if ("problem" in answers) {
      yield* within(place(index), explained(answers));
      return [];
    }
    reports.push({ ...commandReport(game), answers });
  }
  return reports;
}
