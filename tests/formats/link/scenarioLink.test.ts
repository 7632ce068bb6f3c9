import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { noConstraints } from "#domain/constraints.ts";
import { initialScenario, sameScenario } from "#domain/scenario.ts";
import { writeLink } from "#formats/link/linkWriting.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { anyScenario } from "#tests/anyScenario.ts";
import { exampleParliament, lakeland, windmoor } from "#tests/parliaments.ts";

const read = (search: string, hash = "") => readLink({ search, hash }, windmoor);
const problemsOf = (search: string, hash = "") =>
  read(search, hash).problems.map(({ kind }) => kind);

describe("a link", () => {
  it("reopens exactly the same scenario", () => {
    assert(
      property(anyScenario, (scenario) => {
        const { scenario: reopened, problems } = read(writeLink(scenario, windmoor));
        expect(problems).toEqual([]);
        expect(sameScenario(reopened, scenario)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("of two hundred lists with long names, no two of which may sit together, is read whole", () => {
    const ids = Array.from({ length: 200 }, (_, index) => `isle-${1000 + index}-of-the-far-sea`);
    const chamber = exampleParliament({
      seats: Object.fromEntries(ids.map((id) => [id, 1])),
      size: 200,
    });
    const apart = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
    const pairs = apart.map(([one = "", other = ""]) => [one, other] as const);
    const constraints = { ...noConstraints, apart: pairs };
    const link = writeLink({ ...initialScenario(chamber), constraints }, chamber);
    expect(link.length).toBeGreaterThan(900_000);
    const { scenario, problems } = readLink({ search: link, hash: "" }, chamber);
    expect(problems).toEqual([]);
    expect(scenario.constraints.apart).toEqual(pairs);
  });

  it("holds no percent sign and ends in a letter or digit", () => {
    assert(
      property(anyScenario, (scenario) => {
        expect(writeLink(scenario, windmoor)).toMatch(/^\?[a-z0-9=&._-]*[a-z0-9]$/);
      }),
    );
  });

  it.each([
    ["order", "?in=dune.amber.cedar&d=evening&p=windmoor"],
    ["repetition", "?p=windmoor&d=evening&in=amber.amber.cedar&in=dune.cedar"],
    ["upper case", "?P=WINDMOOR&D=Evening&IN=Amber.CEDAR.dune"],
    ["trackers", "?p=windmoor&d=evening&in=amber.cedar.dune&fbclid=x&utm_medium=y"],
    ["separators", "?p=windmoor&d=evening&in=amber,+cedar;dune)"],
    ["stray dots", "?p=windmoor&d=evening&in=.amber..cedar.dune."],
  ])("is the same link whatever its %s", (_, link) => {
    const { scenario, problems } = read(link);
    expect(problems).toEqual([]);
    expect(writeLink(scenario, windmoor)).toBe("?p=windmoor&d=evening&in=amber.cedar.dune");
  });
});

it("names a list that was renamed by either name, and is written with the new one", () => {
  const { scenario, problems } = readLink(
    { search: "?d=report&in=tambour&with=drum", hash: "" },
    lakeland,
  );
  expect(problems).toEqual([]);
  expect(writeLink(scenario, lakeland)).toBe("?p=lakeland&d=report&in=drum&with=drum");
});

describe("what cannot be read", () => {
  it.each([
    ["?d=evening&in=amber.atlantis", ["unknown-list"]],
    ["?p=utopia", ["unknown-parliament"]],
    ["?p=utopia&d=final&in=a.b.c&apart=x_y&q=9999", ["unknown-parliament"]],
    ["?p=own", ["later-feature"]],
    ["?d=someday", ["unknown-edition"]],
    ["?in=amber", ["no-edition"]],
    ["?d=evening&in=amber&sup=amber", ["role-conflict"]],
    ["?d=evening&d=morning&in=amber", ["said-twice"]],
    ["?d=morning&in=amber&d=evening", ["said-twice", "unknown-edition"]],
    ["?p=windmoor&d=evening&q=21&p=utopia&q=plurality", ["said-twice", "said-twice"]],
    ["?max=3&alone=1&view=stage&overlay=keys&max=4&view=page", ["said-twice", "said-twice"]],
    ["?d=evening&D=Evening.&q=21&q=&in=amber&in=birch", []],
    ["?q=most", ["unknown-rule"]],
    ["?q=0", ["impossible-number"]],
    ["?q=-5", ["impossible-number"]],
    ["?q=42", ["impossible-number"]],
    ["?q=1e9", ["impossible-number"]],
    ["?q=12.5", ["impossible-number"]],
    ["?colour=red", ["unknown-key"]],
    ["?view=mirror", ["unknown-key"]],
    ["?overlay=cellar", ["unknown-key"]],
    ["?set=birch_48", ["later-feature"]],
    ["?split=birch_4_3", ["later-feature"]],
    ["?merge=birch_cedar", ["later-feature"]],
    ["?size=50", ["later-feature"]],
    ["?connected=1&tied=1", ["later-feature", "later-feature"]],
    ["?task=first.second", ["later-feature"]],
    ["?num=arab", ["later-feature"]],
    ["?theme=dark", ["later-feature"]],
    ["?embed=read", ["later-feature"]],
    ["?p2=windmoor&in2=amber&size6=9", ["later-feature", "later-feature", "later-feature"]],
    ["?in1=amber&in7=amber&view2=stage", ["unknown-key", "unknown-key", "unknown-key"]],
    ["?constructor=1", ["unknown-key"]],
    ["?lang=ar", ["later-feature"]],
    ["?lang=en", []],
    ["?%", ["broken-encoding"]],
    ["?d=%E0%A4%A&in=amber", ["broken-encoding"]],
    ["?d=evening&in=amber.%E0%A4%A&q=50%", ["broken-encoding"]],
    ["?d=evening&in=amber&d=even%", ["broken-encoding"]],
    ["?d=evening&in=amber.%E0%A4%A.atlantis", ["broken-encoding", "unknown-list"]],
    ["?d=evening&apart=%E0%A4%A", ["broken-encoding"]],
    ["?d=evening&max=7%&alone=%", ["broken-encoding"]],
    ["?d=evening&in=%2525", ["unknown-list"]],
  ])("is named: %s", (link, kinds) => {
    expect(problemsOf(link).toSorted()).toEqual(kinds.toSorted());
  });

  it("is named where it is longer than any address", () => {
    const kinds = problemsOf(`?in=${"x".repeat(2_100_000)}`);
    expect(kinds.toSorted()).toEqual(["no-edition", "too-long", "unknown-list"]);
  });

  it("is a payload of a codec that is not known, and no plain fragment", () => {
    expect(problemsOf("", "#c1.eJwDAAAAAAE")).toEqual(["unknown-codec"]);
    expect(problemsOf("", "#lists")).toEqual([]);
  });

  it("is no payload that the parliament came with, but any other", () => {
    const problems = (hash: string) =>
      readLink({ search: "", hash }, windmoor, "c1.mine").problems.map(({ kind }) => kind);
    expect(problems("#c1.mine")).toEqual([]);
    expect(problems("")).toEqual([]);
    expect(problems("#c1.yours")).toEqual(["unknown-codec"]);
  });

  it("of another parliament is not taken for words of this one, unless all of it can be", () => {
    const slip = read("?p=windmor&d=evening&in=amber.cedar").scenario;
    expect(slip.roles).toEqual({ amber: "government", cedar: "government" });
    const foreign = read("?p=germany-2025&d=evening&in=amber.spd").scenario;
    expect(foreign).toEqual(initialScenario(windmoor));
  });

  it("lets the first of two editions hold, and names the second", () => {
    const { scenario, problems } = read("?d=evening&in=amber&d=morning");
    expect(scenario).toMatchObject({ edition: "evening", roles: { amber: "government" } });
    expect(problems).toEqual([{ kind: "said-twice", text: "d=morning", instead: null }]);
  });

  it("lets the first of two roles hold", () => {
    expect(read("?d=evening&sup=dune&in=dune").scenario.roles).toEqual({ dune: "support" });
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
          "amber",
          "\0",
        ),
      ).map((parts) => parts.join("")),
    );
    assert(
      property(noise, noise, (search, hash) => {
        const { problems, scenario } = readLink({ search, hash }, windmoor);
        expect(scenario.parliament).toBe("windmoor");
        expect(problems.every(({ text }) => Array.from(text).length <= 41)).toBe(true);
        expect(problems.every(({ text }) => text.isWellFormed())).toBe(true);
        expect(problems.filter(({ text }) => /[\p{Cc}\p{Bidi_Control}]/u.test(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
