import { describe, expect, it } from "vitest";
import {
  assign,
  effectOf,
  membersOf,
  roleOf,
  sameRoles,
  toggle,
  type Roles,
} from "#domain/roles.ts";

const roles: Roles = { anchor: "government", bridge: "support", candle: "abstains" };

describe("roles", () => {
  it("are looked up, and a list without one is in opposition", () => {
    expect(roleOf(roles, "bridge")).toBe("support");
    expect(roleOf(roles, "drum")).toBeNull();
    // Every object has these, and no list is called so.
    expect(roleOf(roles, "toString")).toBeNull();
    expect(roleOf(roles, "constructor")).toBeNull();
  });

  it("are given to several lists at once, which keep nothing of the one before", () => {
    expect(assign(roles, ["bridge", "drum"], "abstains")).toEqual({
      anchor: "government",
      bridge: "abstains",
      candle: "abstains",
      drum: "abstains",
    });
    expect(assign(roles, ["bridge", "drum"], null)).toEqual({
      anchor: "government",
      candle: "abstains",
    });
    expect(roles.bridge).toBe("support");
  });

  it("are begun with government, and ended whatever they are", () => {
    expect(toggle(roles, "drum").drum).toBe("government");
    expect(toggle(roles, "anchor")).toEqual({ bridge: "support", candle: "abstains" });
    expect(toggle(roles, "bridge")).toEqual({ anchor: "government", candle: "abstains" });
  });

  it("make members of those who govern and support, not of who abstains", () => {
    expect(membersOf(roles)).toEqual(["anchor", "bridge"]);
    expect(membersOf({})).toEqual([]);
  });

  it("change for those who have another, and for no member where members stay what they are", () => {
    const everyone = ["anchor", "bridge", "candle", "drum"];
    const change = { lists: everyone, role: "support" } as const;
    const moved = { lists: ["anchor", "candle", "drum"], role: "support" };
    expect(effectOf(change, roles, false)).toEqual(moved);
    expect(effectOf(change, roles, true)).toEqual({ lists: ["candle", "drum"], role: "support" });
    expect(effectOf({ lists: everyone, role: null }, roles, false)).toEqual({
      lists: ["anchor", "bridge", "candle"],
      role: null,
    });
    expect(effectOf({ lists: ["bridge"], role: "support" }, roles, false)).toBeNull();
    expect(effectOf({ lists: ["anchor", "bridge"], role: "abstains" }, roles, true)).toBeNull();
  });

  it("are the same where every list has the same one, whoever came first", () => {
    const other: Roles = { candle: "abstains", bridge: "support", anchor: "government" };
    expect(sameRoles(roles, other)).toBe(true);
    expect(sameRoles(roles, { ...roles, drum: "support" })).toBe(false);
    expect(sameRoles({ ...roles, drum: "support" }, roles)).toBe(false);
    expect(sameRoles(roles, { ...roles, anchor: "support" })).toBe(false);
    expect(sameRoles({}, {})).toBe(true);
  });
});
