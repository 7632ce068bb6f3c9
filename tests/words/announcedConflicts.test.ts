import { describe, expect, it } from "vitest";
import { against, redLine, said } from "#tests/statements.ts";
import { saidWith, toggle, undo, type Step } from "./saidAfter.ts";

describe("whom a change set against each other", () => {
  const statements = {
    quotes: [
      said("refusal", ["anchor", "bridge"], 10, against("anchor", "bridge")),
      said("other", ["bridge", "candle"], 11, against("bridge", "candle")),
    ],
    redLines: [redLine("line", { lists: ["candle"], excludes: ["anchor"] })],
  };
  const anchor = "?p=lakeland&d=report&in=anchor";

  it("is said with it, and not again with the next", () => {
    const words = "Bridge added, 4 seats. 10 of 21, 1 short of 11.";
    const pair = "Against each other: Anchor on Bridge.";
    expect(saidWith(statements, anchor, toggle("bridge"))).toBe(`${words} ${pair}`);
    expect(saidWith(statements, anchor, toggle("bridge"), toggle("drum"))).toBe(
      "Drum added, 3 seats. Majority reached: 13 of 21, 2 to spare.",
    );
  });

  it("is only who was not before", () => {
    expect(saidWith(statements, `${anchor}.bridge`, toggle("candle"))).toBe(
      "Candle added, 3 seats. Majority reached: 13 of 21, 2 to spare. Against each other: Bridge on Candle, Candle on Anchor.",
    );
  });

  it("is said of who turned on one more, and of one more that turned on the same", () => {
    const quotes = [
      said("first", ["anchor", "bridge"], 10, against("anchor", "bridge")),
      said("by-the-same", ["anchor", "drum"], 11, against("anchor", "drum")),
      said("on-the-same", ["bridge", "drum"], 12, against("drum", "bridge")),
    ];
    expect(saidWith({ quotes, redLines: [] }, `${anchor}.bridge`, toggle("drum"))).toBe(
      "Drum added, 3 seats. Majority reached: 13 of 21, 2 to spare. Against each other: Anchor on Drum, Drum on Bridge.",
    );
  });

  it("is said of what is undone and done again, and not of who leaves", () => {
    const redo: Step = (app) => app.redo();
    const both = `${anchor}.bridge`;
    expect(saidWith(statements, both, toggle("bridge"))).toBe(
      "Bridge removed, 4 seats. 6 of 21, 5 short of 11.",
    );
    expect(saidWith(statements, both, toggle("bridge"), undo)).toMatch(/^Undone.* on Bridge\.$/);
    expect(saidWith(statements, anchor, toggle("bridge"), undo, redo)).toMatch(
      /^Redone.* on Bridge\.$/,
    );
  });

  it("is not said while it is not known what was said", () => {
    expect(saidWith(null, anchor, toggle("bridge"))).not.toContain("Against");
  });
});
