import { describe, expect, it } from "vitest";
import {
  conditionCount,
  distinctPairs,
  isApart,
  noConstraints,
  sameConstraints,
  withoutPair,
  withPair,
  type Constraints,
} from "#domain/constraints.ts";
import { withList, withoutList } from "#domain/listConditions.ts";
import { relaxations } from "#domain/relaxations.ts";

describe("constraints", () => {
  it("name a list or a pair once, in whatever order", () => {
    const twice = withList(
      withList(noConstraints, "mustContain", "anchor"),
      "mustContain",
      "anchor",
    );
    expect(twice.mustContain).toEqual(["anchor"]);
    const apart = withPair(withPair(noConstraints, ["anchor", "elm"]), ["elm", "anchor"]);
    expect(apart.apart).toEqual([["anchor", "elm"]]);
    expect(isApart(apart, ["elm", "anchor"])).toBe(true);
    expect(withPair(noConstraints, ["anchor", "anchor"])).toBe(noConstraints);
  });

  it("hold of many pairs each once, as it came first, and none of a list with itself", () => {
    const [one, other, itself] = [
      ["anchor", "elm"],
      ["drum", "elm"],
      ["drum", "drum"],
    ] as const;
    expect(distinctPairs([one, itself, ["elm", "anchor"], other, one])).toEqual([one, other]);
  });

  it("set apart no two of which only one stands in a pair", () => {
    const apart = withPair(noConstraints, ["anchor", "elm"]);
    for (const other of ["drum", "candle"]) {
      expect(isApart(apart, [other, "anchor"])).toBe(false);
      expect(isApart(apart, ["elm", other])).toBe(false);
    }
  });

  it("are taken back", () => {
    const listed = withList(noConstraints, "mustNotContain", "anchor");
    expect(withoutList(listed, "mustNotContain", "anchor")).toEqual(noConstraints);
    const two = withList(listed, "mustNotContain", "drum");
    expect(withoutList(two, "mustNotContain", "anchor").mustNotContain).toEqual(["drum"]);
    const apart = withPair(noConstraints, ["anchor", "elm"]);
    expect(withoutPair(apart, ["elm", "anchor"])).toEqual(noConstraints);
    const pairs = withPair(withPair(apart, ["anchor", "drum"]), ["bridge", "elm"]);
    expect(withoutPair(pairs, ["anchor", "elm"]).apart).toEqual([
      ["anchor", "drum"],
      ["bridge", "elm"],
    ]);
  });

  it.each([
    [{ mustContain: ["anchor", "elm"] }, { mustContain: ["elm", "anchor"] }, true],
    [{ mustContain: ["anchor"] }, { mustContain: ["elm"] }, false],
    [{ mustContain: ["anchor"] }, { mustContain: ["anchor", "elm"] }, false],
    [{ mustContain: ["anchor"] }, { mustNotContain: ["anchor"] }, false],
    [{ apart: [["a", "b"]] as const }, { apart: [["b", "a"]] as const }, true],
    [{ apart: [["a", "b"]] as const }, { apart: [["a", "c"]] as const }, false],
    [{ apart: [["a", "b"]] as const }, { apart: [["b", "c"]] as const }, false],
    [{ apart: [["a", "b"]] as const }, {}, false],
    [{ mostLists: 4 }, { mostLists: 5 }, false],
    [{ countsSupport: false }, {}, false],
  ])("%j and %j ask the same: %s", (a, b, isSame) => {
    expect(sameConstraints({ ...noConstraints, ...a }, { ...noConstraints, ...b })).toBe(isSame);
    expect(sameConstraints({ ...noConstraints, ...b }, { ...noConstraints, ...a })).toBe(isSame);
  });
});

describe("all that is asked", () => {
  const asked: Constraints = {
    mustContain: ["anchor", "drum"],
    mustNotContain: ["candle"],
    apart: [
      ["anchor", "elm"],
      ["bridge", "candle"],
    ],
    mostLists: 3,
    countsSupport: false,
  };

  it("is as many conditions as there are lists, pairs and others", () => {
    expect(conditionCount(asked)).toBe(7);
    expect(conditionCount({ ...asked, mostLists: null })).toBe(6);
    expect(conditionCount({ ...asked, countsSupport: true })).toBe(6);
    expect(conditionCount({ ...asked, mustContain: [] })).toBe(5);
    expect(conditionCount({ ...asked, mustNotContain: [] })).toBe(6);
    expect(conditionCount({ ...asked, apart: [] })).toBe(5);
    expect(conditionCount(noConstraints)).toBe(0);
  });

  it("can be given up one at a time", () => {
    expect(relaxations(asked)).toEqual([
      { part: "mustContain", lists: ["anchor"], constraints: { ...asked, mustContain: ["drum"] } },
      { part: "mustContain", lists: ["drum"], constraints: { ...asked, mustContain: ["anchor"] } },
      { part: "mustNotContain", lists: ["candle"], constraints: { ...asked, mustNotContain: [] } },
      {
        part: "apart",
        lists: ["anchor", "elm"],
        constraints: { ...asked, apart: [["bridge", "candle"]] },
      },
      {
        part: "apart",
        lists: ["bridge", "candle"],
        constraints: { ...asked, apart: [["anchor", "elm"]] },
      },
      { part: "mostLists", lists: [], constraints: { ...asked, mostLists: null } },
      { part: "countsSupport", lists: [], constraints: { ...asked, countsSupport: true } },
    ]);
    expect(relaxations(noConstraints)).toEqual([]);
  });
});
