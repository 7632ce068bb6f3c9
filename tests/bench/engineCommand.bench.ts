import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const megabytes = 10;
const mostSeconds = 5;

/** A text as long as that: a beginning, a piece as often as it takes, and an end. */
function filled(start: string, piece: string, end: string): string {
  const left = megabytes * 2 ** 20 - start.length - end.length;
  return start + piece.repeat(Math.ceil(left / piece.length)) + end;
}

const inputs: readonly (readonly [string, string])[] = [
  ["words", filled("", "nonsense ", "")],
  ["numbers as weights of a game", filled('{"quota":1,"weights":[', "-1.5,", "7]}")],
  ["numbers as games", filled("[", "-1.5,", "7]")],
];

/** What the command is run by, in a process of its own that says at its end what it has used. */
const script = `
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    console.log((user + system) / 1e6);
  });
  import("vite").then((vite) => vite.runnerImport("./src/app/command/engineCommand.ts"));
`;

function timed(input: string) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    encoding: "utf8",
    input,
  });
  const wall = (performance.now() - start) / 1000;
  return { status, processor: Number(stdout), wall, refusal: stderr };
}

const told = (runs: readonly number[]) => runs.map((seconds) => seconds.toFixed(2)).join(", ");

it.each(inputs)(
  `the engine on the command line, ${megabytes} MB of nonsense: %s`,
  (what, input) => {
    const runs = Array.from({ length: 3 }, () => timed(input));
    const processor = runs.map((run) => run.processor);
    const wall = runs.map((run) => run.wall);
    console.info(`${what}: processor ${told(processor)} s, from start to end ${told(wall)} s`);
    for (const { status, refusal } of runs) {
      expect(status).toBe(1);
      expect(refusal.length).toBeLessThan(2000);
    }
    // Of the processor: what others do at the same time is not the command's.
    expect(Math.max(...processor)).toBeLessThan(mostSeconds);
  },
);
