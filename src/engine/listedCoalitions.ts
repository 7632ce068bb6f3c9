import { mostListed, totalWeight, weightClasses, type Game } from "./game.ts";
import { beat } from "./heartbeat.ts";

/** Beyond this total a table by seats takes longer than listing few players' coalitions. */
const tableTotal = 100_000;

/** Looking at the clock takes longer than a coalition. */
const coalitionsPerBeat = 4096;

/** Whether a game is sooner answered by listing: few players whose weights are votes, not seats. */
export function isListed({ weights }: Game): boolean {
  const players = weights.filter((weight) => weight > 0).length;
  return players <= mostListed && totalWeight(weights) > tableTotal;
}

/** Counts for one player of a weight, by a number of members. */
interface ListedCounts {
  readonly weight: number;
  /** Swings, by the number of the other members. */
  readonly swings: readonly bigint[];
  /** Minimal winning coalitions with the player, by members. */
  readonly minimal: readonly bigint[];
  /** Winning coalitions where the player is critical, by critical members. */
  readonly critical: readonly bigint[];
}

/** What listing the coalitions of the players of positive weight tells. */
export interface Listing {
  readonly winning: bigint;
  /** Minimal winning coalitions by members. */
  readonly minimal: readonly bigint[];
  /** In descending order of weight. */
  readonly classes: readonly ListedCounts[];
}

/** Lists every coalition of the players of positive weight; at most `mostListed` of them. */
export function listCoalitions({ quota, weights }: Game): Listing {
  const own = weights.filter((weight) => weight > 0).toSorted((a, b) => b - a);
  const zeros = () => new Float64Array(own.length + 1);
  const minimal = zeros();
  const players = own.map(() => ({ swings: zeros(), minimal: zeros(), critical: zeros() }));
  const places = [...own.keys()];
  let winning = 0;
  for (let members = 0; members < 2 ** own.length; members += 1) {
    if (members % coalitionsPerBeat === 0) beat();
    const list = places.filter((player) => ((members >> player) & 1) === 1);
    const surplus = totalWeight(list.map((player) => own[player] as number)) - quota;
    if (surplus < 0) continue;
    winning += 1;
    const critical = list.filter((player) => (own[player] as number) > surplus);
    const isMinimal = critical.length === list.length;
    if (isMinimal) count(minimal, list.length);
    for (const player of critical) {
      const counts = players[player];
      if (counts === undefined) continue;
      count(counts.swings, list.length - 1);
      count(counts.critical, critical.length);
      if (isMinimal) count(counts.minimal, list.length);
    }
  }
  return {
    winning: BigInt(winning),
    minimal: Array.from(minimal, BigInt),
    classes: weightClasses(weights).map(({ weight }) => {
      const { swings, minimal: inMinimal, critical } = players[own.indexOf(weight)] as Counts;
      return {
        weight,
        swings: Array.from(swings, BigInt),
        minimal: Array.from(inMinimal, BigInt),
        critical: Array.from(critical, BigInt),
      };
    }),
  };
}

type Counts = Record<"swings" | "minimal" | "critical", Float64Array>;

function count(counts: Float64Array, place: number): void {
  counts[place] = (counts[place] as number) + 1;
}
