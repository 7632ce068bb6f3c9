import { expect, it } from "vitest";
import { johnstonPower } from "#engine/johnston.ts";
import { minimalWinning } from "#engine/minimalWinning.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";
import { answersTo, type ReferenceGame } from "#engine/referenceForm.ts";
import { referenceCases } from "#tests/engine/referenceCases.ts";

const chambers = [
  "13 reported blocks",
  "37 lists, majority",
  "US electoral college",
  "European Parliament by national party",
];

/** The middle of several runs, in milliseconds, and the first of them. */
function measured(run: () => unknown) {
  const times: number[] = [];
  const end = performance.now() + 1500;
  while (times.length < 3 || (performance.now() < end && times.length < 101)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return `${median.toFixed(3)} ms (first ${(times[0] ?? 0).toFixed(2)})`;
}

it.each(chambers)("counting and searching: %s", (name) => {
  const game: ReferenceGame | undefined = referenceCases.find((one) => one.name === name)?.game;
  if (game === undefined) throw new Error(`no case ${name}`);
  const { quota, weights } = game;
  const topTen = { rank: "surplus", minimal: "strict", k: 10 };
  console.info(
    [
      `${name}: ${weights.length} lists, quota ${quota}`,
      `Banzhaf, Shapley–Shubik, number of minimal winning: ${measured(() => [powerIndices(game), minimalWinningCount(game)])}`,
      `Holler and Deegan–Packel: ${measured(() => minimalWinning(game))}`,
      `Johnston: ${measured(() => johnstonPower(game))}`,
      `top ten: ${measured(() => answersTo({ quota, weights, queries: [topTen] }))}`,
      `top ten with six refusals: ${measured(() =>
        answersTo({
          quota,
          weights,
          queries: [
            {
              ...topTen,
              conflicts: [
                [0, 1],
                [0, 2],
                [1, 3],
                [2, 4],
                [3, 5],
                [4, 5],
              ],
            },
          ],
        }),
      )}`,
    ].join("\n  "),
  );
  expect(weights.length).toBeGreaterThan(0);
});
