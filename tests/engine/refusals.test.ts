import { describe, expect, it } from "vitest";
import { foundCount } from "#engine/foundCount.ts";
import type { Game } from "#engine/game.ts";
import {
  isContradiction,
  prepare,
  conditionsWith,
  type SearchConditions,
} from "#engine/searchConditions.ts";
import { search } from "#engine/search.ts";

function prepared(game: Game, parts: Partial<SearchConditions>) {
  const ready = prepare(game, conditionsWith(parts));
  if (isContradiction(ready)) throw new Error("no contradiction was asked");
  return ready;
}

/** Pairs 0 and 1, 2 and 3, …: every pair has a choice of its own, 2 to the power of them in all. */
const couples = (count: number) =>
  Array.from({ length: count }, (_, pair) => [2 * pair, 2 * pair + 1] as const);

function first(found: Generator<readonly number[]>, count: number) {
  const lists: (readonly number[])[] = [];
  for (const list of found) if (lists.push(list) === count) break;
  return lists;
}

describe("refusals", () => {
  it("of twelve couples are settled one way at a time, and counted", () => {
    // One of each couple, or neither: ten of twelve are enough, in 66 ways of couples.
    const game = { quota: 10, weights: Array.from({ length: 24 }, () => 1) };
    const ready = prepared(game, { apart: couples(12) });
    expect(foundCount(ready)).toBe(66n * 2n ** 10n);
    expect(first(search(ready), 1)).toEqual([[0, 2, 4, 6, 8, 10, 12, 14, 16, 18]]);
  });

  it("of thirteen couples are too many ways to count, and are searched all the same", () => {
    const game = { quota: 13, weights: Array.from({ length: 26 }, () => 1) };
    const ready = prepared(game, { apart: couples(13) });
    expect(foundCount(ready)).toBeNull();
    expect(first(search(ready), 3)).toEqual([
      [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24],
      [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 25],
      [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 23, 24],
    ]);
  });

  it("of couples far from each other leave no dead ends", () => {
    const pairs = Array.from({ length: 20 }, (_, list) => [list, list + 20] as const);
    const weights = Array.from({ length: 40 }, () => 1);
    // One of each couple makes twenty, and never one more.
    const enough = prepared({ quota: 20, weights }, { apart: pairs });
    expect(first(search(enough), 2)).toEqual([
      Array.from({ length: 20 }, (_, list) => list),
      [...Array.from({ length: 19 }, (_, list) => list), 39],
    ]);
    expect([...search(prepared({ quota: 21, weights }, { apart: pairs }))]).toEqual([]);
  });

  it("that tie too many to be chosen together are minded on the way", () => {
    // Each of sixty refuses the three that follow in a ring: every fourth can sit together.
    const lists = Array.from({ length: 60 }, (_, list) => list);
    const ring = lists.flatMap((list) =>
      [1, 2, 3].map((step) => [list, (list + step) % 60] as const),
    );
    const ready = prepared({ quota: 12, weights: lists.map(() => 1) }, { apart: ring });
    expect(foundCount(ready)).toBeNull();
    const twelve = lists.slice(0, 11).map((list) => 4 * list);
    expect(first(search(ready), 3)).toEqual([44, 45, 46].map((last) => [...twelve, last]));
  });

  it("of one list against all others leave it alone or out", () => {
    const game = { quota: 4, weights: [5, 2, 2, 1] };
    const apart = [1, 2, 3].map((other) => [0, other] as const);
    const ready = prepared(game, { apart });
    expect([...search(ready)]).toEqual([[1, 2], [0]]);
    expect(foundCount(ready)).toBe(2n);
  });

  it("of a list that may not be a member bar nobody", () => {
    const ready = prepared(
      { quota: 2, weights: [1, 1, 1] },
      {
        apart: [[0, 1]],
        mustNotContain: [0],
      },
    );
    expect([...search(ready)]).toEqual([[1, 2]]);
  });

  it("are not counted where that would keep a reader waiting", () => {
    // Tens, but for one: nothing divides them all.
    const weights = Array.from({ length: 200 }, (_, list) => (list === 199 ? 11 : 10));
    const game = { quota: 1001, weights };
    expect(foundCount(prepared(game, { apart: couples(12) }))).toBeNull();
    expect(foundCount(prepared(game, { apart: couples(2) }))).toBeGreaterThan(10n ** 50n);
  });
});

describe("counting what is found", () => {
  const game = { quota: 5, weights: [3, 2, 2, 1, 0] };

  it.each([
    // 3+2, 3+2, 2+2+1; 3+1+… needs a 2.
    [{}, 3n],
    [{ mostMembers: 2 }, 2n],
    [{ mostMembers: 0 }, 0n],
    [{ mustContain: [3], minimal: "relative" as const }, 3n],
    [{ mustContain: [3], minimal: "strict" as const }, 1n],
    [{ mustContain: [0, 1, 2], mostMembers: 2 }, 0n],
    [{ mustContain: [0, 1], minimal: "relative" as const }, 1n],
    [{ mustContain: [0, 1], minimal: "none" as const }, 8n],
    [{ mustContain: [0, 1], minimal: "none" as const, mostMembers: 3 }, 4n],
    // Eight coalitions of the first four lists reach five; the last doubles them.
    [{ minimal: "none" as const }, 14n],
    [{ minimal: "none" as const, mostMembers: 2 }, 2n],
  ])("is exact: %j", (parts, count) => {
    expect(foundCount(prepared(game, parts))).toBe(count);
    expect([...search(prepared(game, parts))]).toHaveLength(Number(count));
  });

  it("is one where nobody is needed", () => {
    expect(foundCount(prepared({ quota: 0, weights: [1, 2] }, {}))).toBe(1n);
    expect(foundCount(prepared({ quota: 0, weights: [1, 2] }, { minimal: "none" }))).toBe(4n);
    expect(foundCount(prepared({ quota: 4, weights: [1, 2] }, {}))).toBe(0n);
  });
});
