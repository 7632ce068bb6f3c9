import { describe, expect, it } from "vitest";
import { readParliament } from "#formats/parliamentJson.ts";
import { lakelandDocument as document } from "#tests/parliaments.ts";

const [report, register] = document.editions;

/** Lakeland, changed. */
function read(changed: object) {
  const reading = readParliament({ ...document, ...changed });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

describe("a parliament that was read", () => {
  it("has its rows in descending order of seats, equal ones by their ids", () => {
    const rows = [
      { list: "drum", seats: 3 },
      { list: "bridge", seats: 4 },
      { list: "candle", seats: 3 },
      { list: "anchor", seats: 6 },
    ];
    for (const printed of [rows, rows.toReversed()]) {
      const [edition] = read({ editions: [{ ...report, rows: printed }] }).editions;
      expect(edition.rows.map(({ list }) => list)).toEqual(["anchor", "bridge", "candle", "drum"]);
    }
  });

  it("has its lists by the seats of one edition after the other, equal ones by their ids", () => {
    const lists = document.lists.toReversed();
    const order = (editions: readonly unknown[]) =>
      read({ lists, editions }).lists.map(({ id }) => id);
    // The report has no row for Elm, which the register itemises.
    expect(order([report, register])).toEqual(["anchor", "bridge", "candle", "drum", "elm"]);
    expect(order([register, report])).toEqual(["anchor", "elm", "bridge", "candle", "drum"]);
    // Colours are those of the document all the same.
    expect(read({ lists }).lists.map(({ pigment }) => pigment)).toEqual([1, 3, 10, 11, 2]);
  });
});
