import {
  array,
  assert,
  boolean,
  constantFrom,
  dictionary,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  constant,
  tuple,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { iraq } from "#tests/iraq.ts";
import { noConstraints } from "#domain/constraints.ts";
import type { Rule } from "#domain/rule.ts";
import { initialScenario, sameScenario } from "#domain/scenario.ts";
import { readLink, writeLink } from "#formats/link/scenarioLink.ts";
import golden from "./goldenLinks.json" with { type: "json" };

const read = (search: string, hash = "") => readLink({ search, hash }, iraq);
const problemsOf = (search: string, hash = "") =>
  read(search, hash).problems.map(({ kind }) => kind);

const anyList = constantFrom(...iraq.lists.map(({ id }) => id));

const anyScenario = record({
  parliament: constant("iraq-2018"),
  edition: constantFrom("article", "announced", "certified"),
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
    integer({ min: 1, max: 329 }).map((seats): Rule => ({ kind: "at-least", seats })),
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

describe("links given out", () => {
  it.each(golden)("mean for ever what they meant: $what", (entry) => {
    const { scenario, view, overlay, problems } = read(entry.link);
    expect(problems).toEqual([]);
    const { coalition: roles, ...others } = entry.scenario;
    expect(scenario).toEqual({ constraints: noConstraints, roles, ...others });
    expect(view).toBe(entry.view ?? "page");
    expect(overlay).toBe(entry.overlay ?? null);
    expect(writeLink(scenario, iraq, { view, overlay })).toBe(entry.link);
  });
});

describe("a link", () => {
  it("reopens exactly the same scenario", () => {
    assert(
      property(anyScenario, (scenario) => {
        const { scenario: reopened, problems } = read(writeLink(scenario, iraq));
        expect(problems).toEqual([]);
        expect(sameScenario(reopened, scenario)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("holds no percent sign and ends in a letter or digit", () => {
    assert(
      property(anyScenario, (scenario) => {
        expect(writeLink(scenario, iraq)).toMatch(/^\?[a-z0-9=&._-]*[a-z0-9]$/);
      }),
    );
  });

  it("is at most 84 characters long for the six largest lists, apart from the host", () => {
    const roles = Object.fromEntries(
      iraq.lists.slice(0, 6).map(({ id }) => [id, "government" as const]),
    );
    const { scenario } = read("");
    expect(writeLink({ ...scenario, roles }, iraq).length).toBeLessThanOrEqual(84);
  });

  it.each([
    ["order", "?in=kdp.sairoon.nasr&d=article&p=iraq-2018"],
    ["repetition", "?p=iraq-2018&d=article&in=sairoon.sairoon.nasr&in=kdp.nasr"],
    ["upper case", "?P=IRAQ-2018&D=Article&IN=Sairoon.NASR.kdp"],
    ["trackers", "?p=iraq-2018&d=article&in=sairoon.nasr.kdp&fbclid=x&utm_medium=y"],
    ["stray dots", "?p=iraq-2018&d=article&in=.sairoon..nasr.kdp."],
  ])("is the same link whatever its %s", (_, link) => {
    const { scenario, problems } = read(link);
    expect(problems).toEqual([]);
    expect(writeLink(scenario, iraq)).toBe("?p=iraq-2018&d=article&in=sairoon.nasr.kdp");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["?d=article&in=sairoon.atlantis", ["unknown-list"]],
    ["?p=utopia", ["unknown-parliament"]],
    ["?p=utopia&d=final&in=a.b.c&apart=x_y&q=9999", ["unknown-parliament"]],
    ["?p=own", ["later-feature"]],
    ["?d=someday", ["unknown-edition"]],
    ["?in=sairoon", ["no-edition"]],
    ["?d=article&in=sairoon&sup=sairoon", ["role-conflict"]],
    ["?q=most", ["unknown-rule"]],
    ["?q=0", ["impossible-number"]],
    ["?q=-5", ["impossible-number"]],
    ["?q=330", ["impossible-number"]],
    ["?q=1e9", ["impossible-number"]],
    ["?q=12.5", ["impossible-number"]],
    ["?colour=red", ["unknown-key"]],
    ["?view=mirror", ["unknown-key"]],
    ["?overlay=cellar", ["unknown-key"]],
    ["?set=fatah_48", ["later-feature"]],
    ["?lang=ar", ["later-feature"]],
    ["?lang=en", []],
    ["?%", ["broken-encoding"]],
    ["?d=%E0%A4%A&in=sairoon", ["broken-encoding"]],
    ["?d=article&in=sairoon.%E0%A4%A&q=50%", ["broken-encoding"]],
    ["?d=article&in=sairoon.%E0%A4%A.atlantis", ["broken-encoding", "unknown-list"]],
    ["?d=article&apart=%E0%A4%A", ["broken-encoding"]],
    ["?d=article&max=7%&alone=%", ["broken-encoding"]],
    ["?d=article&in=%2525", ["unknown-list"]],
    [`?in=${"x".repeat(5000)}`, ["too-long", "unknown-list", "no-edition"]],
  ])("is named: %s", (link, kinds) => {
    expect(problemsOf(link).toSorted()).toEqual(kinds.toSorted());
  });

  it("is a payload of a codec that is not known, and no plain fragment", () => {
    expect(problemsOf("", "#c1.eJwDAAAAAAE")).toEqual(["unknown-codec"]);
    expect(problemsOf("", "#lists")).toEqual([]);
  });

  it("of another parliament is not taken for words of this one, unless all of it can be", () => {
    const slip = read("?p=iraq-2081&d=article&in=sairoon.nasr").scenario;
    expect(slip.roles).toEqual({ sairoon: "government", nasr: "government" });
    const foreign = read("?p=germany-2025&d=article&in=sairoon.spd").scenario;
    expect(foreign).toEqual(initialScenario(iraq));
  });

  it("lets the first of two roles hold", () => {
    expect(read("?d=article&sup=kdp&in=kdp").scenario.roles).toEqual({ kdp: "support" });
  });

  it("never throws, and quotes no more than a few words of it", () => {
    const noise = oneof(
      string({ unit: "binary" }),
      array(
        constantFrom(
          "p=",
          "with=",
          "apart=",
          "max=",
          "alone=",
          "_",
          "in=",
          "sup=",
          "&",
          ".",
          "%",
          "%E0",
          "q=",
          "sairoon",
          "\0",
        ),
      ).map((parts) => parts.join("")),
    );
    assert(
      property(noise, noise, (search, hash) => {
        const { problems, scenario } = readLink({ search, hash }, iraq);
        expect(scenario.parliament).toBe("iraq-2018");
        expect(problems.every(({ text }) => text.length <= 41)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
