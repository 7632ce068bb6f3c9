import { mostListed, totalWeight } from "./game.ts";
import { beat } from "./heartbeat.ts";
import { compareLists } from "./mergeSorted.ts";
import { freePlayers, mayBeMember, type Prepared } from "./searchConditions.ts";

/** Looking at the clock takes longer than a choice. */
const choicesPerBeat = 4096;

/**
 * Every coalition that meets the conditions, ranked after all have been listed: for few players with millions
 * of seats. Throws a RangeError for more players than can be listed.
 */
export function* bruteForceSearch(prepared: Prepared): Generator<readonly number[]> {
  const { weights, isForced } = prepared;
  const forced = weights.flatMap((_, player) => (isForced[player] === true ? [player] : []));
  const free = freePlayers(prepared);
  if (free.length > mostListed) {
    throw new RangeError(
      `${free.length} players with ${prepared.total} seats are too many to list`,
    );
  }
  const found: { readonly list: readonly number[]; readonly key: readonly number[] }[] = [];
  for (let choice = 0; choice < 2 ** free.length; choice += 1) {
    if (choice % choicesPerBeat === 0) beat();
    const chosen = free.filter((_, index) => (choice & (1 << index)) !== 0);
    const list = [...forced, ...chosen].toSorted((a, b) => a - b);
    if (meets(prepared, list)) found.push({ list, key: rankOf(prepared, list) });
  }
  found.sort((a, b) => compareLists(a.key, b.key) || compareLists(a.list, b.list));
  for (const { list } of found) yield list;
}

function seatsOf({ weights }: Prepared, list: readonly number[]): number {
  return totalWeight(list.map((player) => weights[player] ?? 0));
}

function meets(prepared: Prepared, list: readonly number[]): boolean {
  const surplus = seatsOf(prepared, list) - prepared.quota;
  return (
    surplus >= 0 &&
    list.length <= prepared.conditions.mostMembers &&
    list.every((player) => mayBeMember(prepared, player, surplus)) &&
    !list.some((player) => (prepared.rivals[player] ?? []).some((rival) => list.includes(rival))) &&
    (!prepared.conditions.isConnected || isConnected(prepared, list))
  );
}

/** Whether everybody between two members is a member or supports from outside. */
function isConnected({ conditions, weights }: Prepared, list: readonly number[]): boolean {
  const places = list.map((player) => conditions.positions[player] ?? 0);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return weights.every((_, player) => {
    const place = conditions.positions[player] ?? 0;
    const isBetween = place > from && place < to;
    return !isBetween || list.includes(player) || conditions.support.includes(player);
  });
}

function rankOf(prepared: Prepared, list: readonly number[]): readonly number[] {
  const { rank, positions } = prepared.conditions;
  const surplus = seatsOf(prepared, list) - prepared.quota;
  if (rank === "surplus") return [surplus, list.length];
  if (rank === "members") return [list.length, surplus];
  const places = list.map((player) => positions[player] ?? 0);
  const range = places.length === 0 ? 0 : Math.max(...places) - Math.min(...places);
  return [range, surplus, list.length];
}
