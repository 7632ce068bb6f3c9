import { describe, expect, it } from "vitest";
import { iraq } from "#tests/iraq.ts";
import { writeCsv } from "#formats/listsCsv.ts";
import { seatsAsCsv, seatsAsJson } from "#formats/seatsExport.ts";

describe("comma-separated values", () => {
  it("quote what needs quotes and end each line", () => {
    expect(
      writeCsv([
        ["a", 1],
        ['say "b", c', null],
      ]),
    ).toBe('a,1\r\n"say ""b"", c",\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])(
    "never start a cell like a formula: %j",
    (cell) => {
      expect(writeCsv([[cell]])).toContain(`'${cell}`);
    },
  );

  it("leave numbers below zero numbers", () => {
    expect(writeCsv([[-5]])).toBe("-5\r\n");
  });
});

describe("the seats to take away", () => {
  it("have every list and edition, empty where one does not itemise the list", () => {
    const rows = seatsAsCsv(iraq).trim().split("\r\n");
    expect(rows[0]).toBe("id,list,article,announced,certified");
    expect(rows).toHaveLength(1 + 39 + 2);
    expect(rows).toContain("babylon,Babylon Movement,,2,2");
    expect(rows.at(-2)).toBe(",not itemised,49,0,0");
    expect(rows.at(-1)).toBe(",chamber,329,329,329");
  });

  it("have the ledger of each edition as JSON", () => {
    const document: unknown = JSON.parse(seatsAsJson(iraq));
    expect(document).toMatchObject({
      parliament: "iraq-2018",
      editions: [{ id: "article", ledger: { printed: 299, unlisted: 49 } }, {}, {}],
    });
  });
});
