import { describe, expect, it } from "vitest";
import { describe as describeCoalition } from "#engine/description.ts";

describe("a coalition described", () => {
  it("names its critical members in the order of the players", () => {
    expect(describeCoalition({ quota: 5, weights: [3, 2, 2] }, [2, 0]).critical).toEqual([0, 2]);
  });
});
