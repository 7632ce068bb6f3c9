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
import { statedVetoes, type RedLine } from "#domain/redLines.ts";

describe("constraints", () => {
  it("name a list or a pair once, in whatever order", () => {
    const twice = withList(withList(noConstraints, "mustContain", "nasr"), "mustContain", "nasr");
    expect(twice.mustContain).toEqual(["nasr"]);
    const apart = withPair(withPair(noConstraints, ["nasr", "fatah"]), ["fatah", "nasr"]);
    expect(apart.apart).toEqual([["nasr", "fatah"]]);
    expect(isApart(apart, ["fatah", "nasr"])).toBe(true);
    expect(withPair(noConstraints, ["nasr", "nasr"])).toBe(noConstraints);
  });

  it("are taken back", () => {
    const listed = withList(noConstraints, "mustNotContain", "nasr");
    expect(withoutList(listed, "mustNotContain", "nasr")).toEqual(noConstraints);
    const apart = withPair(noConstraints, ["nasr", "fatah"]);
    expect(withoutPair(apart, ["fatah", "nasr"])).toEqual(noConstraints);
  });

  it.each([
    [{ mustContain: ["nasr", "fatah"] }, { mustContain: ["fatah", "nasr"] }, true],
    [{ mustContain: ["nasr"] }, { mustContain: ["fatah"] }, false],
    [{ mustContain: ["nasr"] }, { mustContain: ["nasr", "fatah"] }, false],
    [{ mustContain: ["nasr"] }, { mustNotContain: ["nasr"] }, false],
    [{ apart: [["a", "b"]] as const }, { apart: [["b", "a"]] as const }, true],
    [{ apart: [["a", "b"]] as const }, { apart: [["a", "c"]] as const }, false],
    [{ mostLists: 4 }, { mostLists: 5 }, false],
    [{ countsSupport: false }, {}, false],
  ])("%j and %j ask the same: %s", (a, b, isSame) => {
    expect(sameConstraints({ ...noConstraints, ...a }, { ...noConstraints, ...b })).toBe(isSame);
    expect(sameConstraints({ ...noConstraints, ...b }, { ...noConstraints, ...a })).toBe(isSame);
  });
});

describe("vetoes", () => {
  const line: RedLine = {
    id: "first",
    statedBy: "A speaker",
    lists: ["wataniya"],
    excludes: ["fatah"],
    excludesNote: null,
    kind: "explicit",
    kindNote: "explicit",
    date: "2018-06-16",
    dateNote: null,
    summary: "",
    verbatim: null,
    outlet: "A paper",
    url: "https://example.org",
    later: null,
    confidence: { level: "high", reason: null },
  };

  it("are explicit red lines of one list against one other, whichever of the two spoke", () => {
    const answer = { ...line, id: "second", lists: ["fatah"], excludes: ["wataniya"] };
    const vetoes = statedVetoes([
      line,
      { ...line, id: "omission", kind: "omission" },
      { ...line, id: "person", excludesNote: "one of its leaders" },
      { ...line, id: "two", lists: ["wataniya", "nasr"] },
      { ...line, id: "outsider", lists: [] },
      answer,
    ]);
    expect(vetoes).toEqual([{ pair: ["wataniya", "fatah"], statements: [line, answer] }]);
  });
});
