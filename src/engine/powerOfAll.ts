import { playerKinds } from "./description.ts";
import { fraction, toNumber } from "./fraction.ts";
import type { Game } from "./game.ts";
import { minimalWinning } from "./minimalWinning.ts";
import { powerIndices } from "./powerIndices.ts";

/** What a player is by the rules of the game alone: nothing is won without a `veto` player. */
type PlayerKind = "dictator" | "veto" | "dummy";

/** One player's power, in parts of the whole as the nearest doubles, 0..1. */
export interface PowerOfPlayer {
  readonly shapley: number;
  readonly banzhaf: number;
  /** Part of the minimal winning coalitions that the player is in. */
  readonly minimalShare: number;
  /** Number of minimal winning coalitions that the player is in, exact. */
  readonly minimal: bigint;
  readonly kind: PlayerKind | null;
}

/** How power is divided in a game, ready to be shown. */
export interface PowerOfAll {
  /** Number of minimal winning coalitions, exact. */
  readonly minimal: bigint;
  /** In the order of the game's weights. */
  readonly players: readonly PowerOfPlayer[];
}

/** Every player's indices, memberships and kind. */
export function powerOfAll(game: Game): PowerOfAll {
  const { players } = powerIndices(game);
  const minimal = minimalWinning(game);
  const { dictator, veto, dummies } = playerKinds(
    game,
    players.map(({ swings }) => swings),
  );
  return {
    minimal: minimal.count,
    players: players.map(({ shapley, banzhaf }, player) => {
      const own = (minimal.containing[player] ?? []).reduce((sum, count) => sum + count, 0n);
      return {
        shapley: toNumber(shapley),
        banzhaf: toNumber(banzhaf),
        minimalShare: minimal.count === 0n ? 0 : toNumber(fraction(own, minimal.count)),
        minimal: own,
        kind: kindOf(player, { dictator, veto, dummies }),
      };
    }),
  };
}

function kindOf(
  player: number,
  { dictator, veto, dummies }: ReturnType<typeof playerKinds>,
): PlayerKind | null {
  if (dictator === player) return "dictator";
  if (veto.includes(player)) return "veto";
  return dummies.includes(player) ? "dummy" : null;
}
