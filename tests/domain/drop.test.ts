import { describe, expect, it } from "vitest";
import { dropOn } from "#domain/drop.ts";

const roles = { anchor: "government", bridge: "support" } as const;
const fromTable = { items: ["candle"], from: "table" };
const fromTray = { items: ["bridge"], from: "tray" };

describe("letting go of a list", () => {
  it("adds it to the government over the meter and the tray", () => {
    const drop = { lists: ["candle"], role: "government" };
    expect(dropOn("meter", fromTable, roles)).toEqual(drop);
    expect(dropOn("tray:government", fromTable, roles)).toEqual(drop);
  });

  it("gives it the role of the zone", () => {
    expect(dropOn("tray:abstains", fromTray, roles)).toEqual({
      lists: ["bridge"],
      role: "abstains",
    });
    expect(dropOn("tray:support", fromTable, roles)).toEqual({
      lists: ["candle"],
      role: "support",
    });
    expect(dropOn("tray:support", fromTray, roles)).toBeNull();
  });

  it("does nothing outside, unless it was taken out of the tray", () => {
    expect(dropOn(null, fromTable, roles)).toBeNull();
    expect(dropOn(null, fromTray, roles)).toEqual({ lists: ["bridge"], role: null });
  });

  it("does nothing to lists that have the role already, and moves the rest of a family", () => {
    expect(dropOn("meter", { items: ["anchor"], from: "table" }, roles)).toBeNull();
    expect(dropOn("meter", { items: ["anchor", "candle"], from: "table" }, roles)).toEqual({
      lists: ["candle"],
      role: "government",
    });
  });
});
