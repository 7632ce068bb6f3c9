import type { Crowd } from "#domain/alike.ts";
import { freePlayers, mayBeMember, type Prepared } from "./searchConditions.ts";
import type { Choices, Rest } from "./reachable.ts";
import { independentSets, refusalComponents } from "./refusals.ts";

/** Ends of a stretch of positions. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The span that also stands for the empty coalition, which has none. */
  readonly isFirst: boolean;
}

/** Players tied by refusals, with every way in which some of them, or none, can sit together. */
export interface Companions {
  /** Places among the candidates, ascending. */
  readonly places: readonly number[];
  readonly sets: readonly CompanionSet[];
}

/** Some of the companions; bit i stands for the i-th of their places. */
interface CompanionSet {
  readonly bits: number;
  readonly adds: Rest;
}

/** Who may join those who must be in, at surpluses at which these may all be members. */
export interface Candidates {
  /** Those who must be in. */
  readonly forced: readonly number[];
  /** What they add. */
  readonly own: Rest;
  /** Bits that all members together must set. */
  readonly needed: number;
  /** Those who may join, ascending; a place below is an index of this list. */
  readonly players: readonly number[];
  /** Per place the next one that differs from it, where only the first of those alike are wanted. */
  readonly beyond: readonly number[];
  /** Per place what the player adds. */
  readonly adds: readonly Rest[];
  /** Per place the places of those whom the player refuses or who refuse it. */
  readonly rivals: readonly (readonly number[])[];
  /** Tied players who are chosen together; refusals of others are minded on the way. */
  readonly companions: readonly Companions[];
  /** Whether there are others: too many tied players to be chosen together. */
  readonly isLoose: boolean;
  /** Choices one after the other, each at the first place that it decides. */
  readonly row: readonly Choices[];
  /** Per place, and beyond the last, the first choice in the row that it or a later one decides. */
  readonly rowFrom: readonly number[];
}

/** More ways to sit together than this are not worth the time to try them all at once. */
export const mostSets = 1024;

/** Who may be a member at a surplus and within a span; `null` if somebody who must be may not. */
export function candidatesFor(
  prepared: Prepared,
  surplus: number,
  span: Span | null,
): Candidates | null {
  const way = withinSpan(prepared, span);
  const isMember = (player: number) => mayBeMember(way, player, surplus);
  const forced = way.weights.flatMap((_, player) =>
    way.isForced[player] === true ? [player] : [],
  );
  if (!forced.every(isMember) || areTorn(forced, way)) return null;
  const players = freePlayers(way).filter(isMember);
  const addsOf = (player: number): Rest => ({
    members: 1,
    weight: way.weights[player] ?? 0,
    marks: marksOf(way.conditions.positions[player] ?? 0, span),
  });
  return {
    forced,
    own: addedByAll(forced.map(addsOf)),
    needed: span === null ? 0 : 3,
    players,
    beyond: beyondAlike(players, way.conditions.alike),
    adds: players.map(addsOf),
    ...inRow(players.map(addsOf), rivalPlaces(players, way)),
  };
}

/** Per place the place after it, or after all that are alike. */
function beyondAlike(players: readonly number[], alike: readonly Crowd[]): readonly number[] {
  return players.map((player, place) => {
    const crowd = alike.find((one) => one.includes(player));
    if (crowd === undefined) return place + 1;
    return players.findLastIndex((other) => crowd.includes(other)) + 1;
  });
}

/** Marks of the ends of a span that a member at a position sets. */
function marksOf(position: number, span: Span | null): number {
  return span === null ? 0 : Number(position === span.from) + 2 * Number(position === span.to);
}

/** What several add together; a mark that several set is set once. */
export function addedByAll(parts: readonly Rest[]): Rest {
  return parts.reduce(
    (sum, part) => ({
      members: sum.members + part.members,
      weight: sum.weight + part.weight,
      marks: sum.marks | part.marks,
    }),
    { members: 0, weight: 0, marks: 0 },
  );
}

/** Within a span nobody else may be in; of a connected coalition whoever stands between must be. */
function withinSpan(prepared: Prepared, span: Span | null): Prepared {
  if (span === null) return prepared;
  const { isForced, isAllowed, rivals, conditions } = prepared;
  const { isConnected, positions, support } = conditions;
  const place = (player: number) => positions[player] ?? 0;
  const isBetween = (player: number) => place(player) > span.from && place(player) < span.to;
  const nowForced = isForced.map(
    (is, player) => is || (isConnected && isBetween(player) && !support.includes(player)),
  );
  return {
    ...prepared,
    isForced: nowForced,
    isAllowed: isAllowed.map(
      (is, player) =>
        is &&
        place(player) >= span.from &&
        place(player) <= span.to &&
        !(rivals[player] ?? []).some((rival) => nowForced[rival] === true),
    ),
  };
}

function areTorn(forced: readonly number[], { rivals }: Prepared): boolean {
  return forced.some((player) => (rivals[player] ?? []).some((rival) => forced.includes(rival)));
}

function rivalPlaces(players: readonly number[], { rivals }: Prepared) {
  const placeOf = new Map(players.map((player, place) => [player, place]));
  return players.map((player) =>
    (rivals[player] ?? []).flatMap((rival) => {
      const place = placeOf.get(rival);
      return place === undefined ? [] : [place];
    }),
  );
}

/** The candidates as choices in a row: tied ones together, everybody else alone. */
function inRow(adds: readonly Rest[], rivals: readonly (readonly number[])[]) {
  const components = refusalComponents([...adds.keys()], rivals);
  const companions = components.flatMap((places) => {
    const sets = independentSets(places, rivals, mostSets);
    if (sets === null) return [];
    return [{ places, sets: sets.map((bits) => ({ bits, adds: addedBy(bits, places, adds) })) }];
  });
  const tiedAt = new Map(
    companions.flatMap((together) => together.places.map((place) => [place, together] as const)),
  );
  const row: Choices[] = [];
  const rowFrom: number[] = [];
  for (const [place, add] of adds.entries()) {
    rowFrom.push(row.length);
    const together = tiedAt.get(place);
    if (together === undefined) row.push([add]);
    else if (together.places[0] === place) row.push(choicesOf(together));
  }
  rowFrom.push(row.length);
  return { rivals, companions, isLoose: companions.length < components.length, row, rowFrom };
}

/** The distinct sums of sets that have somebody. */
function choicesOf({ sets }: Companions): Choices {
  return distinct(sets.filter(({ bits }) => bits !== 0).map((set) => set.adds));
}

/** What the players of a set add. */
function addedBy(bits: number, places: readonly number[], adds: readonly Rest[]): Rest {
  return addedByAll(
    places.filter((_, bit) => ((bits >> bit) & 1) === 1).map((place) => adds[place] as Rest),
  );
}

/** Without those that add the same as another. */
export function distinct(rests: readonly Rest[]): readonly Rest[] {
  const seen = new Map<number, Rest>();
  for (const rest of rests) seen.set((rest.weight * 4 + rest.marks) * 65_536 + rest.members, rest);
  return [...seen.values()];
}
