import { addedByAll, distinct, type Candidates, type Companions } from "./candidates.ts";
import { totalWeight } from "./game.ts";
import { beat } from "./heartbeat.ts";
import type { Reachable, Rest } from "./reachable.ts";

/** Looking at the clock takes longer than a step. */
const stepsPerBeat = 1024;

/** Candidates, and what can be added from each place on. */
export interface Field {
  readonly candidates: Candidates;
  /** By the candidates' row of choices. */
  readonly reachable: Reachable;
  /** By everybody alone, as if nobody refused another: what it denies need not be looked into. */
  readonly heedless: Reachable;
}

/**
 * The coalitions of the candidates and those who must be in that add up to what is missing, in
 * lexicographic order: depth first, and only where a coalition can be completed, so that the next
 * one is never far. Only where refusals tie too many to be chosen together may it be: the problem is
 * that of the heaviest independent set, and branches are then cut by the heaviest left.
 */
export function* lexicographic(field: Field, whole: Rest): Generator<readonly number[]> {
  const { forced, players, beyond, adds, rivals, isLoose } = field.candidates;
  const weightAt = (place: number) => (adds[place] as Rest).weight;
  const chosen: number[] = [];
  let steps = 0;
  const bars = players.map(() => 0);
  const canAdd = completion(field, chosen);

  function bar(place: number, change: number) {
    for (const rival of rivals[place] ?? []) bars[rival] = (bars[rival] as number) + change;
  }

  // Refusals that are minded on the way are not foreseen by `canAdd`; by the heaviest left they are.
  const heaviest = [...adds.keys()].toSorted((a, b) => weightAt(b) - weightAt(a));
  function isHeavyEnough(start: number, { members, weight }: Rest): boolean {
    if (!isLoose) return true;
    const open = heaviest.filter((place) => place >= start && bars[place] === 0);
    const best = open.slice(0, members);
    return best.length === members && totalWeight(best.map(weightAt)) >= weight;
  }

  function* from(start: number, rest: Rest): Generator<readonly number[]> {
    if (rest.members === 0) {
      const members = chosen.map((place) => players[place] as number);
      yield [...forced, ...members].toSorted((a, b) => a - b);
      return;
    }
    // Who is passed over is passed over with all that are alike: the first of them are wanted.
    for (let place = start; place < players.length; place = beyond[place] as number) {
      steps += 1;
      if (steps % stepsPerBeat === 0) beat();
      if (bars[place] !== 0) continue;
      const left = lessBy(rest, adds[place] as Rest);
      chosen.push(place);
      if (canAdd(place + 1, left)) {
        bar(place, 1);
        if (isHeavyEnough(place + 1, left)) yield* from(place + 1, left);
        bar(place, -1);
      }
      chosen.pop();
    }
  }

  if (canAdd(0, whole)) yield* from(0, whole);
}

/** What is missing once something has been added. */
function lessBy(rest: Rest, added: Rest): Rest {
  return {
    members: rest.members - added.members,
    weight: rest.weight - added.weight,
    marks: rest.marks | added.marks,
  };
}

/**
 * Whether the candidates from a place on can add what is missing: those whose choice is still
 * whole, and those of whom some are decided already. What the latter can add is taken off first,
 * all of them together and no sum twice.
 */
function completion({ candidates, reachable, heedless }: Field, chosen: readonly number[]) {
  const { companions, rowFrom } = candidates;
  const partly = companions.map((together) => undecided(together, candidates, chosen));
  return (from: number, rest: Rest): boolean => {
    if (!heedless.has(from, rest)) return false;
    const row = rowFrom[from] as number;
    if (reachable.has(row, rest)) return true;
    let missing: readonly Rest[] = [rest];
    for (const [index, { places }] of companions.entries()) {
      if ((places[0] as number) >= from || (places.at(-1) as number) < from) continue;
      const added = partly[index]?.(from) ?? [];
      // Where nobody else of them can sit there is nothing to take off.
      if (added.length > 1) missing = distinct(missing.flatMap((one) => lessByEach(one, added)));
    }
    return missing.some((one) => reachable.has(row, one));
  };
}

function lessByEach(rest: Rest, added: readonly Rest[]): readonly Rest[] {
  return added
    .filter(({ members, weight }) => members <= rest.members && weight <= rest.weight)
    .map((one) => lessBy(rest, one));
}

/** What the companions from a place on can add, given who of those before it has been chosen. */
function undecided(
  { places, sets }: Companions,
  { adds }: Candidates,
  chosen: readonly number[],
): (from: number) => readonly Rest[] {
  const known = new Map<string, readonly Rest[]>();
  return (from) => {
    const decided = places.filter((place) => place < from);
    const taken = decided.filter((place) => chosen.includes(place));
    const key = `${decided.length} ${taken.join(" ")}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const added = distinct(
      sets
        .filter(({ bits }) =>
          decided.every((place, bit) => ((bits >> bit) & 1) === Number(taken.includes(place))),
        )
        .map((set) => lessTaken(set.adds, addedByAll(taken.map((place) => adds[place] as Rest)))),
    );
    known.set(key, added);
    return added;
  };
}

/** What a set adds beyond those who have been taken; marks set twice do no harm. */
function lessTaken(set: Rest, taken: Rest): Rest {
  return {
    members: set.members - taken.members,
    weight: set.weight - taken.weight,
    marks: set.marks,
  };
}
