import { describe, expect, it } from "vitest";
import {
  isApart,
  noConstraints,
  sameConstraints,
  withList,
  withoutList,
  withoutPair,
  withPair,
} from "#domain/constraints.ts";

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

  it("are taken back", () => {
    const listed = withList(noConstraints, "mustNotContain", "anchor");
    expect(withoutList(listed, "mustNotContain", "anchor")).toEqual(noConstraints);
    const apart = withPair(noConstraints, ["anchor", "elm"]);
    expect(withoutPair(apart, ["elm", "anchor"])).toEqual(noConstraints);
  });

  it.each([
    [{ mustContain: ["anchor", "elm"] }, { mustContain: ["elm", "anchor"] }, true],
    [{ mustContain: ["anchor"] }, { mustContain: ["elm"] }, false],
    [{ mustContain: ["anchor"] }, { mustContain: ["anchor", "elm"] }, false],
    [{ mustContain: ["anchor"] }, { mustNotContain: ["anchor"] }, false],
    [{ apart: [["a", "b"]] as const }, { apart: [["b", "a"]] as const }, true],
    [{ apart: [["a", "b"]] as const }, { apart: [["a", "c"]] as const }, false],
    [{ mostLists: 4 }, { mostLists: 5 }, false],
    [{ countsSupport: false }, {}, false],
  ])("%j and %j ask the same: %s", (a, b, isSame) => {
    expect(sameConstraints({ ...noConstraints, ...a }, { ...noConstraints, ...b })).toBe(isSame);
    expect(sameConstraints({ ...noConstraints, ...b }, { ...noConstraints, ...a })).toBe(isSame);
  });
});
