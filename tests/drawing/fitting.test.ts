import { describe, expect, it } from "vitest";
import { fitting } from "#drawing/fitting.ts";

/** Two lines of a hundred, ten between two texts, thirty for "and 3 more". */
const lines = { width: 100, count: 2, gap: 10, rest: 30 };

describe("texts in lines", () => {
  it("are all there if they find room", () => {
    expect(fitting([], lines)).toBe(0);
    expect(fitting([45, 45, 45, 45], lines)).toBe(4);
    expect(fitting([100, 100], lines)).toBe(2);
  });

  it("leave room for the words that stand for the others", () => {
    // Of 45 and 45 and 10 between them both lines are full: the fourth gives way to the words.
    expect(fitting([45, 45, 45, 45, 45], lines)).toBe(3);
    // Sixty and thirty and the gap fill the second line.
    expect(fitting([100, 60, 60], lines)).toBe(2);
    expect(fitting([100, 61, 60], lines)).toBe(1);
  });

  it("are none where there is no room at all", () => {
    expect(fitting([45], { ...lines, width: 40 })).toBe(0);
    expect(fitting([45], { ...lines, width: -10 })).toBe(0);
  });
});
