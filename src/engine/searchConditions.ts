import type { Crowd } from "#domain/alike.ts";
import { inLargestUnits, totalWeight, type Game, type GameProblem } from "./game.ts";

/** Which coalitions are looked for, and which come first. Players are named by their index. */
export interface SearchConditions {
  readonly mustContain: readonly number[];
  readonly mustNotContain: readonly number[];
  /** Pairs that will not sit together, nor support each other from outside. */
  readonly apart: readonly (readonly [number, number])[];
  /** Players who support from outside: their seats count, and they are never members. */
  readonly support: readonly number[];
  /** Most members. */
  readonly mostMembers: number;
  /**
   * `strict`: the majority falls without any member; `relative`: without any member that is not in
   * `mustContain`; `none`: members may be spare.
   */
  readonly minimal: "none" | "strict" | "relative";
  /** Fewest seats to spare first, or fewest members, or the smallest span of positions. */
  readonly rank: "surplus" | "members" | "range";
  /** Per player its place on an order such as left to right; for `range` and `isConnected`. */
  readonly positions: readonly number[];
  /**
   * Whether nobody who is neither a member nor supports from outside may stand between two members
   * on that order (Axelrod 1970).
   */
  readonly isConnected: boolean;
  /** Of coalitions that differ only in which of these neighbours are in, only the first is wanted. */
  readonly alike: readonly Crowd[];
}

/** The conditions of every minimal winning coalition, but for what is said otherwise. */
export function conditionsWith(parts: Partial<SearchConditions>): SearchConditions {
  return {
    mustContain: [],
    mustNotContain: [],
    apart: [],
    support: [],
    mostMembers: Number.MAX_SAFE_INTEGER,
    minimal: "strict",
    rank: "surplus",
    positions: [],
    isConnected: false,
    alike: [],
    ...parts,
  };
}

/** The first thing wrong with conditions in a game, or `null` where they can be searched by. */
export function conditionsProblem(
  { weights }: Game,
  conditions: SearchConditions,
): GameProblem | null {
  const { mustContain, mustNotContain, apart, support, mostMembers, positions } = conditions;
  const named = [...mustContain, ...mustNotContain, ...apart.flat(), ...support];
  const unknown = named.find((player) => !(player in weights));
  if (unknown !== undefined) return { kind: "unknown-player", player: unknown, value: unknown };
  if (!Number.isSafeInteger(mostMembers) || mostMembers < 0) {
    return { kind: "members", player: null, value: mostMembers };
  }
  const needsPlaces = conditions.rank === "range" || conditions.isConnected;
  const misplaced = weights.findIndex((_, player) => !Number.isFinite(positions[player]));
  return needsPlaces && misplaced >= 0
    ? { kind: "positions", player: misplaced, value: Number(positions[misplaced]) }
    : null;
}

/** Conditions in a game, prepared for looking: who may be in, and who bars whom. */
export interface Prepared {
  readonly quota: number;
  readonly weights: readonly number[];
  readonly total: number;
  readonly conditions: SearchConditions;
  /** Players of `mustContain`: relative minimality asks nothing of them. */
  readonly isMandatory: readonly boolean[];
  /** Players who are in every coalition looked for now. */
  readonly isForced: readonly boolean[];
  readonly isAllowed: readonly boolean[];
  /** Per player those it will not sit with. */
  readonly rivals: readonly (readonly number[])[];
}

/** Prepares conditions, or tells which two of them contradict each other. */
export function prepare(original: Game, conditions: SearchConditions): Prepared | Contradiction {
  const game = inLargestUnits(original);
  const { weights } = game;
  const { mustContain, mustNotContain, apart, support } = conditions;
  const contradiction = contradictionIn(conditions);
  if (contradiction !== null) return contradiction;
  const isForced = weights.map((_, player) => mustContain.includes(player));
  const rivals = rivalsIn(apart, weights.length);
  return {
    quota: game.quota - totalWeight([...new Set(support)].map((player) => weights[player] ?? 0)),
    weights,
    total: totalWeight(weights),
    conditions,
    isMandatory: isForced,
    isForced,
    isAllowed: weights.map(
      (_, player) =>
        !mustNotContain.includes(player) &&
        !support.includes(player) &&
        !(rivals[player] ?? []).some(
          (rival) => isForced[rival] === true || support.includes(rival),
        ),
    ),
    rivals,
  };
}

function rivalsIn(
  apart: SearchConditions["apart"],
  players: number,
): readonly (readonly number[])[] {
  const rivals: number[][] = Array.from({ length: players }, () => []);
  for (const [a, b] of apart) {
    if (a === b) continue;
    rivals[a]?.push(b);
    rivals[b]?.push(a);
  }
  return rivals;
}

/** Two conditions that no coalition can meet together, and whom they are about. */
export interface Contradiction {
  readonly kind:
    | "contained-and-excluded"
    | "contained-and-supporting"
    | "contained-and-apart"
    | "excluded-and-supporting"
    | "contained-and-apart-from-support"
    | "supporting-and-apart";
  readonly players: readonly [number, number];
}

/** The first two conditions that contradict each other; `null` if none do. */
function contradictionIn(conditions: SearchConditions): Contradiction | null {
  const { mustContain, mustNotContain, support } = conditions;
  const twice = [
    ["contained-and-excluded", shared(mustContain, mustNotContain)],
    ["contained-and-supporting", shared(mustContain, support)],
    ["excluded-and-supporting", shared(support, mustNotContain)],
  ] as const;
  for (const [kind, player] of twice) {
    if (player !== undefined) return { kind, players: [player, player] };
  }
  return tornPair(conditions);
}

function shared(a: readonly number[], b: readonly number[]): number | undefined {
  return a.find((one) => b.includes(one));
}

/** Two who will not sit together, and both are in or support, whoever else is found. */
function tornPair({ apart, mustContain, support }: SearchConditions): Contradiction | null {
  for (const [a, b] of apart) {
    if (a === b) continue;
    const [first, second] = mustContain.includes(a) ? [a, b] : [b, a];
    const players = [first, second] as const;
    const isIn = mustContain.includes(first);
    if (isIn && mustContain.includes(second)) return { kind: "contained-and-apart", players };
    if (isIn && support.includes(second)) {
      return { kind: "contained-and-apart-from-support", players };
    }
    if (support.includes(a) && support.includes(b)) {
      return { kind: "supporting-and-apart", players: [a, b] };
    }
  }
  return null;
}

/** Whether preparing conditions found a contradiction instead. */
export function isContradiction(value: Prepared | Contradiction): value is Contradiction {
  return "kind" in value;
}

/** Players who may be members and need not be. */
export function freePlayers({ weights, isForced, isAllowed }: Prepared): readonly number[] {
  return weights.flatMap((_, player) =>
    isAllowed[player] === true && isForced[player] !== true ? [player] : [],
  );
}

/** Whether a player may be a member at a surplus: not where it would be spare and may not be. */
export function mayBeMember(prepared: Prepared, player: number, surplus: number): boolean {
  const { conditions, weights, isMandatory, isAllowed } = prepared;
  if (isAllowed[player] !== true) return false;
  const isNeeded = (weights[player] ?? 0) > surplus;
  switch (conditions.minimal) {
    case "none":
      return true;
    case "strict":
      return isNeeded;
    case "relative":
      return isNeeded || isMandatory[player] === true;
  }
}
