import { fraction, type Fraction } from "./fraction.ts";
import { inLargestUnits, type Game } from "./game.ts";
import { swingCounts } from "./power.ts";

/** One player's power by the two indices that count swings. */
interface PlayerPower {
  /** Coalitions that win with the player and lose without. */
  readonly swings: bigint;
  /** Banzhaf's index, the player's part of all swings (Banzhaf 1965). */
  readonly banzhaf: Fraction;
  /** Penrose's probability that the player's vote decides (Penrose 1946). */
  readonly penrose: Fraction;
  /** The part of all orders in which the player turns losing into winning (Shapley, Shubik 1954). */
  readonly shapley: Fraction;
}

/** How power is divided in a game. Players of equal weight share one record. */
export interface PowerDivision {
  readonly winning: bigint;
  readonly totalSwings: bigint;
  /** In the order of the weights. */
  readonly players: readonly PlayerPower[];
}

const none: Fraction = fraction(0n, 1n);
const powerless: PlayerPower = { swings: 0n, banzhaf: none, penrose: none, shapley: none };

/** Swings, Banzhaf, Penrose and Shapley–Shubik of every player, exact for any number of players. */
export function powerIndices(original: Game): PowerDivision {
  const game = inLargestUnits(original);
  const { players, winning, classes } = swingCounts(game);
  const { weights } = game;
  // A player of weight zero doubles every count and decides nothing.
  const idle = 2n ** BigInt(weights.length - players);
  const swingsOf = new Map(classes.map(({ weight, swings }) => [weight, swings * idle]));
  const totalSwings = weights.reduce((sum, weight) => sum + (swingsOf.get(weight) ?? 0n), 0n);
  const half = 2n ** BigInt(Math.max(0, weights.length - 1));
  const orders = orderings(players);
  const power = new Map(
    classes.map(({ weight, swings, bySize }) => [
      weight,
      {
        swings: swings * idle,
        banzhaf: fraction(swings * idle, totalSwings === 0n ? 1n : totalSwings),
        penrose: fraction(swings * idle, half),
        shapley: fraction(
          bySize.reduce<bigint>(
            (sum, count = 0n, size) => sum + count * (orders.around[size] ?? 0n),
            0n,
          ),
          orders.all,
        ),
      },
    ]),
  );
  return {
    winning: winning * idle,
    totalSwings,
    players: weights.map((weight) => power.get(weight) ?? powerless),
  };
}

/** All orders of the players, and those with a given number of players before a given one. */
function orderings(players: number) {
  const factorials = [1n];
  for (let count = 1; count <= players; count += 1) {
    factorials.push((factorials[count - 1] ?? 1n) * BigInt(count));
  }
  const around = Array.from(
    { length: players },
    (_, before) => (factorials[before] ?? 1n) * (factorials[players - 1 - before] ?? 1n),
  );
  return { all: factorials[players] ?? 1n, around };
}
