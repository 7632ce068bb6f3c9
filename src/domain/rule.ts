/** What a government must reach. `at-least` is a number of one's own. */
export type Rule =
  | { readonly kind: "absolute" }
  | { readonly kind: "two-thirds" }
  | { readonly kind: "blocking-third" }
  | { readonly kind: "at-least"; readonly seats: number }
  | { readonly kind: "plurality" }
  | { readonly kind: "not-against" };

export type RuleKind = Rule["kind"];

export const absoluteMajorityRule: Rule = { kind: "absolute" };

/** More than half of all members, in seats: `floor(size / 2) + 1`. 165 of 329. */
export function absoluteMajority(size: number): number {
  return Math.floor(size / 2) + 1;
}

/** At least two thirds of all members, in seats: `ceil(2 size / 3)`. 220 of 329. */
export function twoThirds(size: number): number {
  return Math.ceil((2 * size) / 3);
}

/** Fewest seats that keep everybody else below two thirds: `size - twoThirds + 1`. 110 of 329. */
export function blockingThird(size: number): number {
  return size - twoThirds(size) + 1;
}

/**
 * Seats needed under a rule in a chamber of `size` members of whom `abstaining` abstain.
 *
 * For `plurality` the line is more than half of those voting; for `not-against` it is the number
 * of seats not voting against that keeps the votes against below the absolute majority
 * (negative parliamentarism: Bergman, "Formation rules and minority governments", 1993).
 */
export function lineOf(rule: Rule, size: number, abstaining: number): number {
  switch (rule.kind) {
    case "absolute":
      return absoluteMajority(size);
    case "two-thirds":
      return twoThirds(size);
    case "blocking-third":
      return blockingThird(size);
    case "at-least":
      return rule.seats;
    case "plurality":
      return Math.floor((size - abstaining) / 2) + 1;
    case "not-against":
      return size - absoluteMajority(size) + 1;
  }
}

/** Whether abstentions count towards the line: only where it is enough not to be voted down. */
export function countsAbstentions(rule: Rule): boolean {
  return rule.kind === "not-against";
}

/** Whether seats that no list is known for would count as votes against. */
export function dependsOnVotesAgainst(rule: Rule): boolean {
  return rule.kind === "plurality" || rule.kind === "not-against";
}

export function sameRule(a: Rule, b: Rule): boolean {
  return (
    a.kind === b.kind && (a.kind !== "at-least" || (b.kind === "at-least" && a.seats === b.seats))
  );
}
