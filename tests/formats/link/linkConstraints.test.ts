import { describe, expect, it } from "vitest";
import { noConstraints, type Constraints } from "#domain/constraints.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { windmoor } from "#tests/parliaments.ts";

const read = (conditions: string) =>
  readLink({ search: `?d=evening&${conditions}`, hash: "" }, windmoor);

/** What is wrong with a link and the words that it is about. */
const problemsOf = (conditions: string) =>
  read(conditions).problems.map((one) => [one.kind, one.text]);

describe("the conditions of the search in a link", () => {
  it.each<[string, Partial<Constraints>]>([
    ["with=cedar.birch.cedar", { mustContain: ["cedar", "birch"] }],
    [
      "with=cedar&without=dune&with=birch",
      { mustContain: ["cedar", "birch"], mustNotContain: ["dune"] },
    ],
    ["apart=cedar_birch.birch_cedar", { apart: [["cedar", "birch"]] }],
    ["apart=_cedar__birch_.", { apart: [["cedar", "birch"]] }],
    ["max=1", { mostLists: 1 }],
    ["max=05", { mostLists: 5 }],
    ["alone=1", { countsSupport: false }],
    ["with=&apart=&max=&alone=", {}],
  ])("are read: %s", (conditions, asked) => {
    const { scenario, problems } = read(conditions);
    expect(scenario.constraints).toEqual({ ...noConstraints, ...asked });
    expect(problems).toEqual([]);
  });

  it.each([99, 999])("keep a maximum of %i, which other figures may reach", (most) => {
    const { scenario, problems } = read(`max=${most}`);
    expect(scenario.constraints.mostLists).toBe(most);
    expect(problems).toEqual([]);
  });

  it.each(["abc", "0", "-1", "3.5", "1e1", "0x5", "1000", "9999"])(
    "set no maximum where it is no number of lists: %s",
    (word) => {
      expect(read(`max=${word}`).scenario.constraints).toEqual(noConstraints);
      expect(problemsOf(`max=${word}`)).toEqual([["no-maximum", `max=${word}`]]);
    },
  );

  it.each([
    ["amber", [["half-pair", "apart=amber"]]],
    ["amber_", [["half-pair", "apart=amber_"]]],
    ["amber_birch_cedar", [["no-pair", "apart=amber_birch_cedar"]]],
    ["_", [["no-pair", "apart=_"]]],
    ["amber_amber", [["same-pair", "apart=amber_amber"]]],
    ["atlantis", [["unknown-list", "atlantis"]]],
    ["amber_atlantis", [["unknown-list", "atlantis"]]],
    ["atlantis_amber", [["unknown-list", "atlantis"]]],
    ["atlantis_atlantis", [["unknown-list", "atlantis"]]],
    [
      "atlantis_utopia",
      [
        ["unknown-list", "atlantis"],
        ["unknown-list", "utopia"],
      ],
    ],
  ])("set nobody apart where that is no pair: %s", (word, problems) => {
    expect(problemsOf(`apart=${word}`)).toEqual(problems);
    expect(read(`apart=${word}.dune_ember`).scenario.constraints.apart).toEqual([
      ["dune", "ember"],
    ]);
  });

  it("name lists that are not known, and keep the others", () => {
    const conditions = "with=atlantis.cedar&without=utopia.dune";
    expect(problemsOf(conditions)).toEqual([
      ["unknown-list", "atlantis"],
      ["unknown-list", "utopia"],
    ]);
    expect(read(conditions).scenario.constraints).toEqual({
      ...noConstraints,
      mustContain: ["cedar"],
      mustNotContain: ["dune"],
    });
  });

  it.each(["0", "2", "true", "11"])("leave outside support counting on alone=%s", (word) => {
    expect(read(`alone=${word}`).scenario.constraints.countsSupport).toBe(true);
    expect(problemsOf(`alone=${word}`)).toEqual([["not-alone", `alone=${word}`]]);
  });

  it("hold as first named, as the rule and the figures do", () => {
    const { scenario, problems } = read(
      "d=recount&q=two-thirds&q=20&max=&max=5&max=7&alone=1&alone=0",
    );
    expect(scenario.edition).toBe("evening");
    expect(scenario.rule).toEqual({ kind: "two-thirds" });
    expect(scenario.constraints).toEqual({
      ...noConstraints,
      mostLists: 5,
      countsSupport: false,
    });
    expect(problems.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "said-twice: d=recount",
      "said-twice: q=20",
      "said-twice: max=7",
      "said-twice: alone=0",
    ]);
    expect(problemsOf("max=abc&max=7").toSorted()).toEqual([
      ["no-maximum", "max=abc"],
      ["said-twice", "max=7"],
    ]);
  });
});
