import { chamberIn, notItemised, type Chamber } from "./chamber.ts";
import { standingOf, type Standing } from "./standing.ts";
import type { Subject } from "./subject.ts";

/** The verdict on one proposal in one edition; `isComplete` is false where members are not itemised. */
export interface EditionVerdict {
  readonly chamber: Chamber;
  readonly standing: Standing;
  readonly isComplete: boolean;
}

/** The subject's roles and rule counted in every edition of its parliament, in the parliament's order. */
export function verdictsByEdition({ proposal, chamber }: Subject): readonly EditionVerdict[] {
  const { roles, rule } = proposal;
  return chamber.parliament.editions.map((edition) => {
    const other = chamberIn(chamber.parliament, edition);
    return {
      chamber: other,
      standing: standingOf(roles, other, rule),
      isComplete: notItemised(other, roles).length === 0,
    };
  });
}

/**
 * Whether the answer depends on the figures used: true as soon as two editions that itemise every
 * member disagree on whether the line is reached.
 */
export function dependsOnEdition(verdicts: readonly EditionVerdict[]): boolean {
  const answers = verdicts.filter(({ isComplete }) => isComplete);
  return new Set(answers.map(({ standing }) => standing.isReached)).size > 1;
}
