import { playerKinds } from "./description.ts";
import { written, type Fraction } from "./fraction.ts";
import { totalWeight } from "./game.ts";
import { johnstonPower } from "./johnston.ts";
import { compareLists } from "./mergeSorted.ts";
import { deeganPackelIndex, minimalWinning, publicGoodIndex } from "./minimalWinning.ts";
import { powerIndices } from "./powerIndices.ts";
import { questionWith } from "./question.ts";
import { answersTo, bestCoalitions, type ReferenceGame } from "./referenceForm.ts";

/** Longer lists of minimal winning coalitions are counted, not printed. */
const longestList = 200n;

/**
 * Everything the engine says of a game that `referenceProblems` finds nothing wrong with, in the
 * form of the reference cases.
 */
export function referenceReport(game: ReferenceGame) {
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
    answers: answersTo(game),
  };
}

function allWritten(fractions: readonly Fraction[]): readonly string[] {
  return fractions.map(written);
}

/** All minimal winning coalitions in lexicographic order; `null` where they cannot be searched. */
function minimalWinningList(game: ReferenceGame) {
  const all = bestCoalitions({ game, question: questionWith({}) }, Number.POSITIVE_INFINITY);
  return all === null ? null : all.toSorted(compareLists);
}
