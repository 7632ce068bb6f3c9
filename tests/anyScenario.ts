import {
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  oneof,
  option,
  record,
  tuple,
  uniqueArray,
} from "fast-check";
import type { Rule } from "#domain/rule.ts";
import { windmoor } from "#tests/parliaments.ts";

const anyList = constantFrom(...windmoor.lists.map(({ id }) => id));

/** Any scenario of Windmoor. */
export const anyScenario = record({
  parliament: constant("windmoor"),
  edition: constantFrom("evening", "recount"),
  roles: dictionary(
    anyList,
    constantFrom("government" as const, "support" as const, "abstains" as const),
  ),
  rule: oneof(
    constantFrom<Rule>(
      { kind: "absolute" },
      { kind: "two-thirds" },
      { kind: "blocking-third" },
      { kind: "plurality" },
      { kind: "not-against" },
    ),
    integer({ min: 1, max: 41 }).map((seats): Rule => ({ kind: "at-least", seats })),
  ),
  constraints: record({
    mustContain: uniqueArray(anyList, { maxLength: 4 }),
    mustNotContain: uniqueArray(anyList, { maxLength: 4 }),
    apart: uniqueArray(
      tuple(anyList, anyList).filter(([a, b]) => a < b),
      { maxLength: 4, selector: ([a, b]) => `${a} ${b}` },
    ),
    mostLists: option(integer({ min: 1, max: 999 })),
    countsSupport: boolean(),
  }),
});
