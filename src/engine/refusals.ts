/** Per player those it will not sit with. */
export type Rivals = readonly (readonly number[])[];

/** Sets of players as bits of a double's whole part, which bit operations cut to 32. */
const mostInSet = 30;

/**
 * Players tied to each other by refusals, directly or through others, in ascending order; those
 * whom nobody among `players` refuses are left out.
 */
export function refusalComponents(
  players: readonly number[],
  rivals: Rivals,
): readonly (readonly number[])[] {
  const unseen = new Set(players.filter((player) => (rivals[player] ?? []).length > 0));
  const components: (readonly number[])[] = [];
  for (const first of unseen) {
    unseen.delete(first);
    const component = [first];
    for (const player of component) {
      for (const rival of rivals[player] ?? []) if (unseen.delete(rival)) component.push(rival);
    }
    if (component.length > 1) components.push(component.toSorted((a, b) => a - b));
  }
  return components;
}

/**
 * All sets of players of a component in which nobody refuses another, the empty one included: bit i
 * stands for the component's i-th player. `null` where there are more than `most`.
 */
export function independentSets(
  component: readonly number[],
  rivals: Rivals,
  most: number,
): readonly number[] | null {
  if (component.length > mostInSet) return null;
  let sets: readonly number[] = [0];
  for (const [place, player] of component.entries()) {
    const against = setOf(component, rivals[player] ?? []);
    const joined = sets.filter((set) => (set & against) === 0).map((set) => set | (1 << place));
    sets = [...sets, ...joined];
    if (sets.length > most) return null;
  }
  return sets;
}

function setOf(component: readonly number[], players: readonly number[]): number {
  return component.reduce(
    (set, player, place) => (players.includes(player) ? set | (1 << place) : set),
    0,
  );
}
