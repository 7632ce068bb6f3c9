import type { Game } from "#engine/game.ts";

/** What listing every coalition of a game tells of it; the slow and plain way to all figures. */
export interface Listed {
  readonly winning: number;
  readonly minimal: number;
  readonly bySize: readonly number[];
  /** Per player. */
  readonly swings: readonly number[];
  readonly shapley: readonly number[];
  readonly inMinimal: readonly number[];
  readonly deeganPackel: readonly number[];
  readonly johnston: readonly number[];
}

/** Lists all coalitions of up to some 16 players. */
export function listed(game: Game): Listed {
  const { weights } = game;
  const coalitions = winningCoalitions(game);
  const minimal = coalitions.filter(({ members, critical }) => critical.length === members.length);
  const orders = (size: number) =>
    (factorial(size - 1) * factorial(weights.length - size)) / factorial(weights.length);
  const sum = (among: readonly Winning[], count: (one: Winning) => number) =>
    weights.map((_, player) =>
      among
        .filter(({ critical }) => critical.includes(player))
        .reduce((total, one) => total + count(one), 0),
    );
  return {
    winning: coalitions.length,
    minimal: minimal.length,
    bySize: Array.from(
      { length: weights.length + 1 },
      (_, size) => minimal.filter(({ members }) => members.length === size).length,
    ),
    swings: sum(coalitions, () => 1),
    shapley: sum(coalitions, ({ members }) => orders(members.length)),
    inMinimal: sum(minimal, () => 1),
    deeganPackel: sum(minimal, ({ members }) => 1 / members.length),
    johnston: sum(coalitions, ({ critical }) => 1 / critical.length),
  };
}

interface Winning {
  readonly members: readonly number[];
  readonly critical: readonly number[];
}

function winningCoalitions({ weights, quota }: Game): readonly Winning[] {
  return Array.from({ length: 2 ** weights.length }, (_, bits) => bits).flatMap((bits) => {
    const members = weights.flatMap((__, player) => ((bits >> player) & 1 ? [player] : []));
    const seats = members.reduce((sum, player) => sum + (weights[player] ?? 0), 0);
    const critical = members.filter((player) => seats - (weights[player] ?? 0) < quota);
    return seats < quota ? [] : [{ members, critical }];
  });
}

function factorial(number: number): number {
  return number <= 1 ? 1 : number * factorial(number - 1);
}
