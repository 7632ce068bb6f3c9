/**
 * Answers games on the command line: reads one, or a list of them, as JSON from the standard input
 * and prints what the engine says of each. Run by `npm run engine`, never by the page.
 */
import { gameProblem } from "#engine/game.ts";
import { referenceReport } from "#engine/referenceReport.ts";
import { readGames } from "#formats/gameJson.ts";

const chunks: string[] = [];
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) chunks.push(String(chunk));
process.exitCode = run(chunks.join(""));

function run(text: string): number {
  const reading = readGames(parsed(text));
  if (!reading.ok) {
    return refuse(reading.problems.map(({ place, message }) => `${place}: ${message}`).join("\n"));
  }
  const { value } = reading;
  const games = Array.isArray(value) ? value : [value];
  for (const [index, game] of games.entries()) {
    const problem = gameProblem(game);
    if (problem !== null) {
      return refuse(`game ${index}: ${problem.kind} ${problem.player ?? ""} ${problem.value}`);
    }
  }
  const reports = games.map(referenceReport);
  console.log(JSON.stringify(Array.isArray(value) ? reports : reports[0]));
  return 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}
