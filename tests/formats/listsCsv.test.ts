import { describe, expect, it } from "vitest";
import { writeCsv } from "#formats/listsCsv.ts";
import { seatsAsCsv, seatsAsJson } from "#formats/seatsExport.ts";
import { lakeland } from "#tests/parliaments.ts";

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
    expect(seatsAsCsv(lakeland).split("\r\n")).toEqual([
      "id,list,report,register",
      "anchor,Anchor Union,6,6",
      "bridge,Bridge,4,4",
      "candle,Candle,3,3",
      "drum,Drum,3,3",
      "elm,Elm,,5",
      ",not itemised,5,0",
      ",chamber,21,21",
      "",
    ]);
  });

  it("have no note of which there are no words", () => {
    const [report] = lakeland.editions;
    const [row] = report.rows;
    if (row === undefined) throw new Error("the report has rows");
    const notes = [{ mark: "*", kind: "recount", text: null }] as const;
    const editions = [{ ...report, rows: [{ ...row, notes }] }] as const;
    const document: unknown = JSON.parse(seatsAsJson({ ...lakeland, editions }));
    expect(document).toMatchObject({ editions: [{ rows: [{ list: "anchor", notes: [] }] }] });
  });

  it("have the ledger, the rows and the notes of each edition as JSON", () => {
    const document: unknown = JSON.parse(seatsAsJson(lakeland));
    expect(document).toMatchObject({
      parliament: "lakeland",
      name: "Lakeland",
      elected: "2031-03-02",
      editions: [
        {
          id: "report",
          name: "The first report",
          date: "2031-03-03",
          ledger: {
            printedRows: 5,
            printed: 19,
            printedTwice: 3,
            counted: 16,
            unlisted: 5,
            size: 21,
          },
          rows: [
            { list: "anchor", name: "Anchor Union", seats: 6, notes: [] },
            { list: "bridge", name: "Bridge", seats: 4, notes: [] },
            { list: "candle", name: "Candle", seats: 3, notes: [] },
            {
              list: "drum",
              name: "Drum",
              seats: 3,
              notes: ["Also printed as Tambour, its old name."],
            },
          ],
        },
        {
          id: "register",
          ledger: {
            printedRows: 5,
            printed: 21,
            printedTwice: 0,
            counted: 21,
            unlisted: 0,
            size: 21,
          },
        },
      ],
    });
  });
});
