import { beat } from "./heartbeat.ts";
import { independentSets, refusalComponents } from "./refusals.ts";
import { freePlayers, type Prepared } from "./searchConditions.ts";

/** More ways than this are not worked out one by one. */
const mostWays = 4096;

/**
 * The conditions once for each way in which the busiest refusers are in or out, until no players who
 * are still tied to each other by refusals can sit together in more than `mostSets` ways; with 1, no
 * refusal is left to mind. `null` where that takes too many ways.
 */
export function waysToSit(prepared: Prepared, mostSets: number): readonly Prepared[] | null {
  const settled: Prepared[] = [];
  const open = [prepared];
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    beat();
    const busiest = busiestOfMany(way, mostSets);
    if (busiest === null) settled.push(way);
    else open.push(withoutPlayer(way, busiest), withPlayer(way, busiest));
    if (settled.length + open.length > mostWays) return null;
  }
  return settled;
}

/** Who refuses most others where too many ways are left to sit together; `null` if nowhere. */
function busiestOfMany(way: Prepared, mostSets: number): number | null {
  const { rivals } = way;
  const free = freePlayers(way);
  const tangle = refusalComponents(free, rivals).find(
    (component) => independentSets(component, rivals, mostSets) === null,
  );
  if (tangle === undefined) return null;
  const present = new Set(tangle);
  const refusals = tangle.map(
    (player) => new Set((rivals[player] ?? []).filter((rival) => present.has(rival))).size,
  );
  return tangle[refusals.indexOf(Math.max(...refusals))] ?? null;
}

function withPlayer(way: Prepared, player: number): Prepared {
  const against = way.rivals[player] ?? [];
  return {
    ...way,
    isForced: way.isForced.with(player, true),
    isAllowed: way.isAllowed.map((is, other) => is && !against.includes(other)),
  };
}

function withoutPlayer(way: Prepared, player: number): Prepared {
  return { ...way, isAllowed: way.isAllowed.with(player, false) };
}
