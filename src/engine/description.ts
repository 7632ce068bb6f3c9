import { totalWeight, type Game } from "./game.ts";

/** One coalition in a game. */
export interface Description {
  readonly seats: number;
  readonly wins: boolean;
  readonly surplus: number;
  /** Members without whom it loses. */
  readonly critical: readonly number[];
  /** It wins, and no member is spare. */
  readonly minimal: boolean;
  /** All others together lose. */
  readonly blocks: boolean;
  /** Players each of whom would make it win. */
  readonly pivots: readonly number[];
  /** Seats that would have to abstain for it to have more yes than no. */
  readonly abstainSeatsNeeded: number;
}

/**
 * Describes a coalition given by its players' indices, each once or more often. Throws a RangeError
 * for a player that the game does not have.
 */
export function describe({ quota, weights }: Game, coalition: readonly number[]): Description {
  const unknown = coalition.find((player) => !(player in weights));
  if (unknown !== undefined) throw new RangeError(`there is no player ${unknown}`);
  const players = [...weights.keys()];
  const named = new Set(coalition);
  const members = players.filter((player) => named.has(player));
  const outside = players.filter((player) => !named.has(player));
  const weightOf = (player: number) => weights[player] ?? 0;
  const total = totalWeight(weights);
  const seats = totalWeight(members.map(weightOf));
  const wins = seats >= quota;
  const critical = members.filter((player) => wins && seats - weightOf(player) < quota);
  return {
    seats,
    wins,
    surplus: seats - quota,
    critical,
    minimal: wins && critical.length === members.length,
    blocks: total - seats < quota,
    pivots: outside.filter((player) => !wins && seats + weightOf(player) >= quota),
    abstainSeatsNeeded: Math.max(0, total - 2 * seats + 1),
  };
}

/** What a game says of its players before anything is built. */
interface PlayerKinds {
  /** In no minimal winning coalition. */
  readonly dummies: readonly number[];
  /** Nothing wins without them. */
  readonly veto: readonly number[];
  /** Wins alone, and nothing wins without it. */
  readonly dictator: number | null;
}

/** Dummies, veto players and the dictator; `swings` as counted for each player. */
export function playerKinds({ quota, weights }: Game, swings: readonly bigint[]): PlayerKinds {
  const total = totalWeight(weights);
  const players = weights.map((_, player) => player);
  const isContested = quota > 0 && quota <= total;
  const veto = players.filter((player) => isContested && total - (weights[player] ?? 0) < quota);
  return {
    dummies: players.filter((player) => swings[player] === 0n),
    veto,
    dictator: veto.find((player) => (weights[player] ?? 0) >= quota) ?? null,
  };
}
