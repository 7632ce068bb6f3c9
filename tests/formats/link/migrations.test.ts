import { expect, it } from "vitest";
import { migrated, migrations, type LinkMigration } from "#formats/link/migrations.ts";

/** As if ids of lists had once stood under another key, and the rule under another name. */
const madeUp: readonly LinkMigration[] = [
  {
    since: "2031-01-01",
    reason: "The key was mistaken for a country.",
    apply: (entries) => entries.map(([key, value]) => [key === "gov" ? "in" : key, value]),
  },
  {
    since: "2031-02-01",
    reason: "One word for two thirds.",
    apply: (entries) =>
      entries.map(([key, value]) => [key, value === "supermajority" ? "two-thirds" : value]),
  },
];

it("reads links of any age as they would be written today, one step after the other", () => {
  const old = [
    ["gov", "anchor"],
    ["q", "supermajority"],
  ] as const;
  const now = [
    ["in", "anchor"],
    ["q", "two-thirds"],
  ];
  expect(migrated(old, madeUp)).toEqual(now);
  expect(migrated(migrated(old, madeUp), madeUp)).toEqual(now);
});

it("has dated steps with reasons, oldest first", () => {
  const days = migrations.map(({ since }) => since);
  expect(days).toEqual(days.toSorted());
  expect(migrated([["in", "anchor"]])).toEqual([["in", "anchor"]]);
});
