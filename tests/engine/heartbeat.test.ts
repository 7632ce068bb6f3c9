import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bruteForceSearch } from "#engine/bruteForceSearch.ts";
import { foundCount } from "#engine/foundCount.ts";
import { beat, whileWorking } from "#engine/heartbeat.ts";
import { johnstonPower } from "#engine/johnston.ts";
import { lexicographic } from "#engine/lexicographic.ts";
import { listCoalitions } from "#engine/listedCoalitions.ts";
import { minimalWinning } from "#engine/minimalWinning.ts";
import { swingCounts } from "#engine/power.ts";
import { search } from "#engine/search.ts";
import {
  conditionsWith,
  isContradiction,
  prepare,
  type SearchConditions,
} from "#engine/searchConditions.ts";
import { waysToSit } from "#engine/waysToSit.ts";

const clock = vi.spyOn(performance, "now");
const heard = vi.fn<() => void>();

beforeEach(() => {
  heard.mockClear();
  whileWorking(heard);
});

afterEach(() => whileWorking(null));

describe("a heart", () => {
  it("beats at once, and then once a second however often it is asked to", () => {
    for (const now of [0, 10, 999, 1000, 1001, 1999, 2000]) {
      clock.mockReturnValue(now);
      beat();
    }
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it("beats for nobody where nobody listens", () => {
    whileWorking(null);
    beat();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("work that may take long", () => {
  const ones = (count: number) => Array.from({ length: count }, () => 1);
  const couples = (count: number) =>
    Array.from({ length: count }, (_, pair) => [2 * pair, 2 * pair + 1] as const);

  function prepared(weights: readonly number[], parts: Partial<SearchConditions>) {
    const ready = prepare({ quota: 10, weights }, conditionsWith(parts));
    if (isContradiction(ready)) throw new Error("no contradiction was asked");
    return ready;
  }

  function all(lists: Generator<readonly number[]>) {
    return [...lists].length;
  }

  // Everybody may sit with everybody, and any six of twenty are an answer.
  const sixOfTwenty = () => {
    const players = Array.from({ length: 20 }, (_, player) => player);
    const adds = players.map(() => ({ members: 1, weight: 1, marks: 0 }));
    const reachable = { has: () => true };
    const candidates = {
      forced: [],
      own: { members: 0, weight: 0, marks: 0 },
      needed: 0,
      players,
      beyond: players.map((place) => place + 1),
      adds,
      rivals: players.map(() => []),
      companions: [],
      isLoose: false,
      row: adds.map((add) => [add]),
      rowFrom: [...players, 20],
    };
    return lexicographic(
      { candidates, reachable, heedless: reachable },
      { members: 6, weight: 6, marks: 0 },
    );
  };

  it.each<readonly [string, () => unknown]>([
    ["walking through what ranks", () => all(search(prepared([20, 20], { minimal: "none" })))],
    ["choosing one after the other", () => all(sixOfTwenty())],
    ["listing all to rank them", () => all(bruteForceSearch(prepared(ones(13), {})))],
    ["settling who is in", () => waysToSit(prepared(ones(24), { apart: couples(12) }), 1)],
    ["counting what is found", () => foundCount(prepared(ones(12), {}))],
    ["counting swings", () => swingCounts({ quota: 10, weights: [3, 4, 5, 6] })],
    ["counting the minimal ones", () => minimalWinning({ quota: 10, weights: [3, 4, 5, 6] })],
    ["counting who is critical", () => johnstonPower({ quota: 10, weights: [3, 4, 5, 6] })],
    ["listing coalitions", () => listCoalitions({ quota: 10, weights: ones(13) })],
  ])("says again and again that it goes on: %s", (_, work) => {
    let now = 0;
    clock.mockImplementation(() => (now += 2000));
    work();
    expect(heard.mock.calls.length).toBeGreaterThan(1);
  });
});
