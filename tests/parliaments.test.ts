import { describe, expect, it } from "vitest";
import type { Chamber } from "#domain/chamber.ts";
import { chamberFrom, lakeland, manyIsles, windmoor } from "./parliaments.ts";

/** Every set of lists of a chamber with its seats, by a way that shares no code with the app. */
function sets({ rows }: Chamber): readonly { readonly lists: string; readonly seats: number }[] {
  return rows.reduce(
    (all, { list, seats }) => [
      ...all,
      ...all.map((set) => ({ lists: `${set.lists} ${list.id}`, seats: set.seats + seats })),
    ],
    [{ lists: "", seats: 0 }],
  );
}

/** The sets that reach the line and miss it without any one of their lists. */
function minimal(chamber: Chamber, line: number): readonly string[] {
  const seatsBySet = new Map(sets(chamber).map(({ lists, seats }) => [lists, seats]));
  return [...seatsBySet].flatMap(([lists, seats]) => {
    const ids = lists.split(" ").filter((id) => id !== "");
    const without = ids.map((id) => seatsBySet.get(lists.replace(` ${id}`, "")) ?? 0);
    return seats >= line && without.every((left) => left < line) ? [lists.trim()] : [];
  });
}

const figures = ({ listed, unlisted, size, rows }: Chamber) => [
  listed,
  unlisted,
  size,
  rows.length,
];

describe("the made-up chambers", () => {
  it("are Lakeland, which misses Elm in its report and not in its register", () => {
    expect(figures(chamberFrom(lakeland, "report"))).toEqual([16, 5, 21, 4]);
    expect(figures(chamberFrom(lakeland, "register"))).toEqual([21, 0, 21, 5]);
    expect(minimal(chamberFrom(lakeland, "report"), 11)).toEqual([
      "anchor bridge candle",
      "anchor bridge drum",
      "anchor candle drum",
    ]);
    expect(minimal(chamberFrom(lakeland, "register"), 11)).toEqual([
      "anchor elm",
      "anchor bridge candle",
      "elm bridge candle",
      "anchor bridge drum",
      "elm bridge drum",
      "anchor candle drum",
      "elm candle drum",
    ]);
  });

  it("are Windmoor, whose recount makes a majority of Amber, Birch and Fern", () => {
    const evening = chamberFrom(windmoor, "evening");
    const recount = chamberFrom(windmoor, "recount");
    expect(figures(evening)).toEqual([41, 0, 41, 8]);
    expect(figures(recount)).toEqual([41, 0, 41, 8]);
    const seatsOfThree = (chamber: Chamber) =>
      sets(chamber).find(({ lists }) => lists === " amber birch fern")?.seats;
    expect([seatsOfThree(evening), seatsOfThree(recount)]).toEqual([20, 21]);
  });

  it("are the Many Isles, with 200 lists", () => {
    expect(figures(chamberFrom(manyIsles, "count"))).toEqual([480, 0, 480, 200]);
  });
});
