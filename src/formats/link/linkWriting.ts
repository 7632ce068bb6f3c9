import type { Constraints, Pair } from "#domain/constraints.ts";
import type { ListId, Parliament } from "#domain/parliament.ts";
import type { Shown } from "#domain/presentation.ts";
import { roleOf, roleOrder, type Role } from "#domain/roles.ts";
import type { Rule } from "#domain/rule.ts";
import { isEmpty, type Scenario } from "#domain/scenario.ts";

/** The key of the lists of each role. */
export const roleKeys: Readonly<Record<Role, string>> = {
  government: "in",
  support: "sup",
  abstains: "abs",
};

/**
 * The one canonical query of a scenario: keys in a fixed order, ids in the data's order, defaults
 * left out but for the parliament and its edition. It holds no percent sign and ends in a letter
 * or digit, since messengers cut off what looks like punctuation.
 */
export function writeLink(
  scenario: Scenario,
  parliament: Parliament,
  { view, overlay }: Shown = { view: "page", overlay: null },
): string {
  const roles = isEmpty(scenario)
    ? []
    : roleOrder.map(
        (role) =>
          [
            roleKeys[role],
            parliament.lists
              .filter(({ id }) => roleOf(scenario.roles, id) === role)
              .map(({ id }) => id)
              .join("."),
          ] as const,
      );
  const pairs: readonly (readonly [string, string | null])[] = [
    ["p", scenario.parliament],
    ["d", scenario.edition],
    ...roles,
    ["q", writeRule(scenario.rule)],
    ...writeConstraints(scenario.constraints, parliament),
    ["view", view === "stage" ? view : null],
    ["overlay", overlay],
  ];
  const written = pairs.filter(([, value]) => value !== null && value !== "");
  return `?${written.map(([key, value]) => `${key}=${value}`).join("&")}`;
}

/** The word for a rule, or `null` for the default that links leave out. */
function writeRule(rule: Rule): string | null {
  if (rule.kind === "absolute") return null;
  return rule.kind === "at-least" ? String(rule.seats) : rule.kind;
}

/** What is asked of other coalitions as keys and values, in the data's order; what is not asked has no value. */
function writeConstraints(
  constraints: Constraints,
  { lists }: Parliament,
): readonly (readonly [string, string | null])[] {
  const place = new Map(lists.map(({ id }, index) => [id, index]));
  const order = (a: ListId, b: ListId) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const { mustContain, mustNotContain, apart, mostLists, countsSupport } = constraints;
  const pairs = apart
    .map(([a, b]): Pair => (order(a, b) < 0 ? [a, b] : [b, a]))
    .toSorted(([a, b], [c, d]) => order(a, c) || order(b, d));
  return [
    ["with", mustContain.toSorted(order).join(".")],
    ["without", mustNotContain.toSorted(order).join(".")],
    ["apart", pairs.map((pair) => pair.join("_")).join(".")],
    ["max", mostLists === null ? null : String(mostLists)],
    ["alone", countsSupport ? null : "1"],
  ];
}
