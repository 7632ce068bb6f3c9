import { describe, expect, it } from "vitest";
import { dropOn, isCarried, type Carried } from "#store/drop.ts";

const roles = { anchor: "government", bridge: "support", dune: "abstains" } as const;
const fromTable: Carried = { items: ["candle"], from: "table" };
const segment = (id: string): Carried => ({ items: [id], from: "segment" });

describe("what is dragged", () => {
  it.each(["table", "wall", "chamber", "segment"])("is lists where it comes from: %s", (from) => {
    expect(isCarried({ items: ["candle"], from })).toBe(true);
  });

  it.each(["", "row", "shelf"])("is none of ours where it comes from: %j", (from) => {
    expect(isCarried({ items: ["candle"], from })).toBe(false);
  });
});

describe("letting go of a list", () => {
  it.each(["meter", "chamber", "role:government"])("adds it to the government: %s", (zone) => {
    const drop = { lists: ["candle"], role: "government" };
    expect(dropOn(zone, fromTable, roles)).toEqual(drop);
    expect(dropOn(zone, { items: ["candle"], from: "chamber" }, roles)).toEqual(drop);
  });

  it("gives it the role of the zone", () => {
    expect(dropOn("role:abstains", segment("bridge"), roles)).toEqual({
      lists: ["bridge"],
      role: "abstains",
    });
    expect(dropOn("role:support", fromTable, roles)).toEqual({
      lists: ["candle"],
      role: "support",
    });
    expect(dropOn("role:support", segment("bridge"), roles)).toBeNull();
  });

  it("does nothing outside, unless it was taken out of the coalition", () => {
    expect(dropOn(null, fromTable, roles)).toBeNull();
    expect(dropOn(null, { items: ["anchor"], from: "chamber" }, roles)).toBeNull();
    expect(dropOn(null, segment("bridge"), roles)).toEqual({ lists: ["bridge"], role: null });
  });

  it("does nothing to lists that have the role already, and moves the rest of a family", () => {
    expect(dropOn("meter", { items: ["anchor"], from: "table" }, roles)).toBeNull();
    expect(dropOn("meter", { items: ["anchor", "candle"], from: "table" }, roles)).toEqual({
      lists: ["candle"],
      role: "government",
    });
  });

  it("never removes a segment over the chamber, and changes nothing over its own meter", () => {
    expect(dropOn("chamber", segment("anchor"), roles)).toBeNull();
    expect(dropOn("chamber", segment("bridge"), roles)).toEqual({
      lists: ["bridge"],
      role: "government",
    });
    expect(dropOn("meter", segment("bridge"), roles)).toBeNull();
    expect(dropOn("meter", segment("dune"), roles)).toEqual({
      lists: ["dune"],
      role: "government",
    });
  });
});
