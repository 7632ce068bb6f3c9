import { createSums, exactValue, settle, type CoalitionTable } from "./coalitionTable.ts";
import { fraction, greatestCommonDivisor, type Fraction } from "./fraction.ts";
import {
  inLargestUnits,
  largestSize,
  totalWeight,
  weightClasses,
  type Game,
  type WeightClass,
} from "./game.ts";
import { isListed, listCoalitions } from "./listedCoalitions.ts";
import { sizeTable } from "./sizeTable.ts";
import { eachWithout, type Window } from "./tableWindow.ts";
import { addPlayer, makeCounted } from "./tableEntry.ts";

/** Johnston's index (1978): each winning coalition shares equally among its critical members. */
export interface JohnstonPower {
  /** Per player: the sum of one over the number of critical members where the player is one. */
  readonly raw: readonly Fraction[];
  /** The player's part of all such sums. */
  readonly index: readonly Fraction[];
}

/**
 * Johnston's index without listing coalitions. In a coalition with a given surplus the critical
 * members are those who weigh more than the surplus. The table counts coalitions by weight and by
 * members heavier than a bound; the bound comes down class by class.
 */
export function johnstonPower(original: Game): JohnstonPower {
  const game = inLargestUnits(original);
  const { quota, weights } = game;
  if (isListed(game)) {
    const { classes } = listCoalitions(game);
    return shared(weights, new Map(classes.map(({ weight, critical }) => [weight, critical])));
  }
  const classes = weightClasses(weights);
  const sums = new Map(classes.map(({ weight }) => [weight, [] as bigint[]]));
  if (quota > 0 && quota <= totalWeight(weights)) countShares(classes, quota, sums);
  return shared(weights, sums);
}

function countShares(
  classes: readonly WeightClass[],
  quota: number,
  sums: ReadonlyMap<number, bigint[]>,
): void {
  const light = lightTable(classes, quota + (classes[0]?.weight ?? 0));
  for (const [index, { weight, count }] of classes.entries()) {
    const next = classes[index + 1]?.weight ?? 0;
    // Surpluses from the next weight to one below this: exactly these classes are critical.
    const window = { lower: quota + next - 1, upper: quota + weight - 1 };
    const critical = classes.slice(0, index + 1);
    if (critical.length < classes.length) {
      for (let player = 0; player < count; player += 1) makeCounted(light, weight);
      addShares(sums, { table: light, window }, critical);
    } else {
      // Once everybody is counted the table is the plain one, which is sooner made than changed.
      addShares(sums, { table: sizeTable(classes, quota + weight), window }, critical);
    }
  }
}

/** All players entered without being counted as members; rows for those of all but the last class. */
function lightTable(classes: readonly WeightClass[], width: number): CoalitionTable {
  const players = classes.reduce((sum, { count }) => sum + count, 0);
  const table = createSums({
    width,
    players,
    // The last class is never made to count.
    rowCount: largestSize(classes.slice(0, -1), width) + 1,
  });
  for (const { weight, count } of classes) {
    for (let player = 0; player < count; player += 1) addPlayer(table, weight);
  }
  settle(table);
  return table;
}

/** The table when exactly the members heavier than the surpluses of a window are counted. */
interface Stage {
  readonly table: CoalitionTable;
  readonly window: Window;
}

/** Adds, for each critical class, by number of critical members, the coalitions that its players are in. */
function addShares(
  sums: ReadonlyMap<number, bigint[]>,
  { table, window: { lower, upper } }: Stage,
  critical: readonly WeightClass[],
): void {
  for (const { weight } of critical) {
    const own = sums.get(weight) ?? [];
    // With a given critical member: those without it that leave room for exactly its weight.
    const room = { lower: lower - weight, upper: upper - weight };
    eachWithout(table, { weight, window: room }, (others, counted) => {
      own[others + 1] = (own[others + 1] ?? 0n) + exactValue(counted);
    });
  }
}

function shared(
  weights: readonly number[],
  sums: ReadonlyMap<number, readonly bigint[]>,
): JohnstonPower {
  const largest = Math.max(1, ...[...sums.values()].map(({ length }) => length - 1));
  const denominator = leastCommonMultiple(largest);
  const zeros = weights.filter((weight) => weight === 0).length;
  const idle = 2n ** BigInt(zeros);
  const numerators = weights.map((weight) =>
    (sums.get(weight) ?? []).reduce(
      (sum, count, critical) =>
        critical === 0 ? sum : sum + count * idle * (denominator / BigInt(critical)),
      0n,
    ),
  );
  const all = numerators.reduce((sum, one) => sum + one, 0n);
  return {
    raw: numerators.map((numerator) => fraction(numerator, denominator)),
    index: numerators.map((numerator) => fraction(numerator, all === 0n ? 1n : all)),
  };
}

/** The least number that 1, 2, … up to `largest` all divide. */
function leastCommonMultiple(largest: number): bigint {
  let multiple = 1n;
  for (let factor = 2n; factor <= BigInt(largest); factor += 1n) {
    multiple = (multiple / greatestCommonDivisor(multiple, factor)) * factor;
  }
  return multiple;
}
