import type { Prepared } from "./question.ts";

/** More ways than this are not worked out one by one; refusals are then minded on the way. */
const mostWays = 4096;

/**
 * The question once for each way in which enough of the players who refuse somebody can be in and
 * out for no refusal to be left to mind, so that no branch of a search is entered in vain. Enough
 * are those of a vertex cover of the refusals, which is small where a few refuse many. The question
 * itself where there are no refusals, or too many ways.
 */
export function withRefusalsSettled(prepared: Prepared): readonly Prepared[] {
  const { rivals, isAllowed, isForced } = prepared;
  const deciding = coverOf(rivals, isAllowed);
  const ways = waysToSit(deciding, prepared);
  const hasRefusals = rivals.some(({ length }) => length > 0);
  if (ways === null || !hasRefusals) return [prepared];
  return ways.map((inside) => {
    const barred = new Set(inside.flatMap((player) => rivals[player] ?? []));
    for (const player of deciding) if (!inside.includes(player)) barred.add(player);
    return {
      ...prepared,
      isForced: isForced.map((is, player) => is || inside.includes(player)),
      isAllowed: isAllowed.map((is, player) => is && !barred.has(player)),
      rivals: rivals.map(() => []),
    };
  });
}

/** Players of whom every refusal has one, those with most refusals first: a greedy vertex cover. */
function coverOf(
  rivals: readonly (readonly number[])[],
  isAllowed: readonly boolean[],
): readonly number[] {
  const open = new Map(
    rivals.flatMap((against, player) => {
      const present = new Set(against.filter((rival) => isAllowed[rival] === true));
      return isAllowed[player] === true && present.size > 0 ? [[player, present] as const] : [];
    }),
  );
  const cover: number[] = [];
  while (open.size > 0) {
    const [busiest] = [...open].reduce((most, one) => (one[1].size > most[1].size ? one : most));
    cover.push(busiest);
    for (const rival of open.get(busiest) ?? []) {
      open.get(rival)?.delete(busiest);
      if (open.get(rival)?.size === 0) open.delete(rival);
    }
    open.delete(busiest);
  }
  return cover;
}

/** All sets of players of whom nobody refuses another and nobody who must be in is missing. */
function waysToSit(
  players: readonly number[],
  { rivals, isForced }: Prepared,
): readonly (readonly number[])[] | null {
  let ways: readonly (readonly number[])[] = [[]];
  for (const player of players) {
    const against = rivals[player] ?? [];
    ways = ways.flatMap((inside) => {
      const joined = inside.some((other) => against.includes(other)) ? [] : [[...inside, player]];
      return isForced[player] === true ? joined : [inside, ...joined];
    });
    if (ways.length > mostWays) return null;
  }
  return ways;
}
