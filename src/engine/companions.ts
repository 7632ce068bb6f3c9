import type { Prepared } from "./question.ts";

/** More ways than this are not worked out one by one; refusals are then minded on the way. */
const mostWays = 4096;

/**
 * The question once for each way in which the players who refuse somebody can be in and out: in
 * each no refusal is left to mind, so that no branch of a search is entered in vain. The question
 * itself where there are no refusals, or too many ways.
 */
export function withRefusalsSettled(prepared: Prepared): readonly Prepared[] {
  const { rivals, isAllowed, isForced } = prepared;
  const refusing = rivals.flatMap((against, player) =>
    against.length > 0 && isAllowed[player] === true ? [player] : [],
  );
  const ways = waysToSit(refusing, prepared);
  if (ways === null || refusing.length === 0) return [prepared];
  return ways.map((inside) => ({
    ...prepared,
    isForced: isForced.map((is, player) => is || inside.includes(player)),
    isAllowed: isAllowed.map(
      (is, player) => is && (!refusing.includes(player) || inside.includes(player)),
    ),
    rivals: rivals.map(() => []),
  }));
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
