import { expect, it } from "vitest";
import { iraqIn } from "#tests/iraq.ts";
import { bruteForceSearch } from "#engine/bruteForceSearch.ts";
import { chamberGame } from "#engine/chamberGame.ts";
import { foundCount } from "#engine/foundCount.ts";
import type { Game } from "#engine/game.ts";
import { johnstonPower } from "#engine/johnston.ts";
import { minimalWinning } from "#engine/minimalWinning.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";
import {
  isContradiction,
  prepare,
  conditionsWith,
  type SearchConditions,
} from "#engine/searchConditions.ts";
import { search } from "#engine/search.ts";
import { referenceCases } from "#tests/engine/referenceCases.ts";

function edition(id: string): Game {
  return chamberGame(iraqIn(id), { kind: "absolute" });
}

function reference(name: string): Game {
  const found = referenceCases.find((one) => one.name === name)?.game;
  if (found === undefined) throw new Error(`no case ${name}`);
  return { quota: found.quota, weights: found.weights };
}

const chambers: readonly (readonly [string, Game])[] = [
  ["Iraq, the article's 12 lists", edition("article")],
  ["Iraq, certified, 39 lists", edition("certified")],
  ["US electoral college, 51", reference("US electoral college")],
  ["European Parliament, 204 national parties", reference("European Parliament by national party")],
];

/** The middle of several runs and the first of them, in milliseconds. */
function measured(run: () => unknown) {
  const times: number[] = [];
  const end = performance.now() + 1500;
  while (times.length < 3 || (performance.now() < end && times.length < 1001)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return `${median.toFixed(3)} ms (first ${(times[0] ?? 0).toFixed(2)})`;
}

/** Refusals among so many of the largest, drawn by a seeded generator: the same in every run. */
function refusals(count: number, among: number): readonly (readonly [number, number])[] {
  let seed = 2018;
  const draw = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % among;
  };
  const pairs: (readonly [number, number])[] = [];
  while (pairs.length < count) {
    const [a, b] = [draw(), draw()];
    if (a !== b) pairs.push([a, b]);
  }
  return pairs;
}

function prepared(game: Game, parts: Partial<SearchConditions>) {
  const ready = prepare(game, conditionsWith(parts));
  if (isContradiction(ready)) throw new Error("the conditions contradict each other");
  return ready;
}

function firstTen(found: Generator<readonly number[]>): number {
  let count = 0;
  for (const _ of found) if ((count += 1) === 10) break;
  return count;
}

/** How fast minimal winning coalitions come out of the search, none of them kept. */
function listingRate(game: Game): string {
  const start = performance.now();
  let count = 0;
  for (const _ of search(prepared(game, {}))) {
    count += 1;
    if (count % 100 === 0 && performance.now() - start > 1000) break;
  }
  return `${count.toLocaleString("en")} in ${(performance.now() - start).toFixed(0)} ms`;
}

it.each(chambers)("counting and searching: %s", (name, game) => {
  const among = Math.min(game.weights.length, 18);
  const searches: readonly (readonly [string, Partial<SearchConditions>])[] = [
    ["no condition", {}],
    ["with one, without one, at most 9", { mustContain: [0], mustNotContain: [3], mostMembers: 9 }],
    ["fewest members", { rank: "members" }],
    ["six refusals", { apart: refusals(6, among) }],
    ["sixty refusals", { apart: refusals(60, among) }],
    ["sixty refusals among all", { apart: refusals(60, game.weights.length) }],
  ];
  console.info(
    [
      `${name}, quota ${game.quota}`,
      `Banzhaf, Shapley–Shubik, number of minimal winning: ${measured(() => [powerIndices(game), minimalWinningCount(game)])}`,
      `Holler and Deegan–Packel: ${measured(() => minimalWinning(game))}`,
      `Johnston: ${measured(() => johnstonPower(game))}`,
      `all five and the counts: ${measured(() => [powerIndices(game), minimalWinning(game), johnstonPower(game)])}`,
      `minimal winning coalitions listed one by one: ${listingRate(game)}`,
      ...searches.flatMap(([what, conditions]) => [
        `first ten, ${what}: ${measured(() => firstTen(search(prepared(game, conditions))))}`,
        `  counted: ${measured(() => foundCount(prepared(game, conditions)))}`,
        ...(game.weights.length <= 20
          ? [
              `  the same by brute force: ${measured(() => firstTen(bruteForceSearch(prepared(game, conditions))))}`,
            ]
          : []),
      ]),
    ].join("\n  "),
  );
  expect(game.weights.length).toBeGreaterThan(0);
});
