import { playerKinds } from "#engine/description.ts";
import { written, type Fraction } from "#engine/fraction.ts";
import { totalWeight } from "#engine/game.ts";
import { johnstonPower } from "#engine/johnston.ts";
import { compareLists } from "#engine/mergeSorted.ts";
import { deeganPackelIndex, minimalWinning, publicGoodIndex } from "#engine/minimalWinning.ts";
import { powerIndices } from "#engine/powerIndices.ts";
import { conditionsWith } from "#engine/searchConditions.ts";
import type { GameDocument } from "#formats/gameJson.ts";
import { bestCoalitions } from "./commandForm.ts";

/** Longer lists of minimal winning coalitions are counted, not printed. */
const longestList = 200n;

/**
 * What the engine says of a game that `commandProblems` finds nothing wrong with, but for its
 * queries, as it is printed: counts and fractions are text, since JSON has no numbers that large.
 */
export function commandReport(game: GameDocument) {
  const { quota, weights } = game;
  const { winning, totalSwings, players } = powerIndices(game);
  const minimal = minimalWinning(game);
  const johnston = johnstonPower(game);
  const losing = 2n ** BigInt(weights.length) - winning;
  return {
    n: weights.length,
    total: totalWeight(weights),
    quota,
    winning: String(winning),
    losing: String(losing),
    // A coalition blocks when its complement loses: as many as there are losing coalitions.
    blocking: String(losing),
    swings: players.map(({ swings }) => String(swings)),
    totalSwings: String(totalSwings),
    banzhaf: players.map(({ banzhaf }) => written(banzhaf)),
    penrose: players.map(({ penrose }) => written(penrose)),
    ...playerKinds(
      game,
      players.map(({ swings }) => swings),
    ),
    shapley: players.map(({ shapley }) => written(shapley)),
    mwc: String(minimal.count),
    mwcBySize: Object.fromEntries(
      minimal.bySize.flatMap((count, size) => (count === 0n ? [] : [[size, String(count)]])),
    ),
    mwcContaining: minimal.containing.map((counts) =>
      String(counts.reduce((sum, one) => sum + one, 0n)),
    ),
    holler: allWritten(publicGoodIndex(minimal)),
    deeganPackel: allWritten(deeganPackelIndex(minimal)),
    mwcList: minimal.count <= longestList ? minimalWinningList(game) : null,
    johnstonRaw: allWritten(johnston.raw),
    johnston: allWritten(johnston.index),
    ternary: null,
  };
}

function allWritten(fractions: readonly Fraction[]): readonly string[] {
  return fractions.map(written);
}

/** All minimal winning coalitions in lexicographic order; `null` where they cannot be searched. */
function minimalWinningList(game: GameDocument) {
  const all = Number.POSITIVE_INFINITY;
  const found = bestCoalitions({ game, conditions: conditionsWith({}) }, all, { left: all });
  return "kind" in found ? null : found.toSorted(compareLists);
}
