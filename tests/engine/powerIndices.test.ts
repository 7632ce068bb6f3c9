import { describe, expect, it } from "vitest";
import { toNumber, written } from "#engine/fraction.ts";
import { johnstonPower } from "#engine/johnston.ts";
import { deeganPackelIndex, minimalWinning, publicGoodIndex } from "#engine/minimalWinning.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";
import { referenceCases } from "./referenceCases.ts";

describe.each(referenceCases)("the reference case $name", ({ game, expected }) => {
  const division = powerIndices(game);

  it("has its number of winning coalitions, of minimal ones and of swings", () => {
    expect(String(division.winning)).toBe(expected.winning);
    expect(division.players.map(({ swings }) => String(swings))).toEqual(expected.swings);
    expect(String(division.totalSwings)).toBe(expected.totalSwings);
  });

  it("has its Banzhaf and Penrose indices as fractions", () => {
    expect(division.players.map(({ banzhaf }) => written(banzhaf))).toEqual(expected.banzhaf);
    expect(division.players.map(({ penrose }) => written(penrose))).toEqual(expected.penrose);
  });

  it.runIf(expected.mwc !== undefined)("has its number of minimal winning coalitions", () => {
    expect(String(minimalWinningCount(game))).toBe(expected.mwc);
  });

  it.runIf(expected.holler !== undefined)("has its minimal winning coalitions by member", () => {
    const counts = minimalWinning(game);
    expect(String(counts.count)).toBe(expected.mwc);
    expect(
      Object.fromEntries(
        counts.bySize.flatMap((count, size) => (count === 0n ? [] : [[size, String(count)]])),
      ),
    ).toEqual(expected.mwcBySize);
    expect(publicGoodIndex(counts).map(written)).toEqual(expected.holler);
    expect(deeganPackelIndex(counts).map(written)).toEqual(expected.deeganPackel);
  });

  it.runIf(expected.johnston !== undefined)("has its Johnston index as fractions", () => {
    const { raw, index } = johnstonPower(game);
    expect(raw.map(written)).toEqual(expected.johnstonRaw);
    expect(index.map(written)).toEqual(expected.johnston);
  });

  it.runIf(expected.shapley !== undefined)("has its Shapley–Shubik index as fractions", () => {
    expect(division.players.map(({ shapley }) => written(shapley))).toEqual(expected.shapley);
    const sum = division.players.reduce((total, { shapley }) => total + toNumber(shapley), 0);
    expect(sum).toBeCloseTo(division.totalSwings === 0n ? 0 : 1, 10);
  });
});
