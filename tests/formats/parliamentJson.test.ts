import { describe, expect, it } from "vitest";
import { readParliament } from "#formats/parliamentJson.ts";
import { lakelandDocument as document } from "#tests/parliaments.ts";

const [report] = document.editions;
if (report === undefined) throw new Error("no report");

/** Lakeland with its report alone, changed. */
const withReport = (change: object) => ({ ...document, editions: [{ ...report, ...change }] });

function problems(changed: unknown): readonly string[] {
  const reading = readParliament(changed);
  return reading.ok ? [] : reading.problems.map(({ place, message }) => `${place}: ${message}`);
}

describe("a parliament's document", () => {
  it("is read with all that it says", () => {
    const reading = readParliament(document);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.value).toMatchObject({
      id: "lakeland",
      name: { en: "Lakeland" },
      chamber: { en: "Assembly of Lakeland" },
      aliases: { tambour: "drum" },
    });
    expect(reading.value.country).toEqual({ en: "Lakeland" });
    const elsewhere = readParliament({ ...document, country: { en: "The Lakes" } });
    expect(elsewhere).toMatchObject({ value: { country: { en: "The Lakes" } } });
    expect(reading.value.lists[0]).toEqual({ kind: "list", ...document.lists[0] });
  });

  it("explains how its rows are printed where one is printed twice", () => {
    const printing = (ledger: object) => {
      const reading = readParliament(withReport({ ledger: { size: 21, ...ledger } }));
      return reading.ok ? reading.value.editions[0].printing : reading.problems;
    };
    const whole = { rows: 5, seats: 19, twice: 3 };
    expect(printing({ printedRows: 5, printed: 19, printedTwice: 3 })).toEqual(whole);
    expect(printing({ printedRows: 5, printedTwice: 3 })).toEqual(whole);
    expect(printing({ printedRows: 4, printed: 16, printedTwice: 0 })).toBeNull();
    expect(printing({})).toBeNull();
  });

  it("is refused where it tells only half of how its rows are printed", () => {
    const refused = (ledger: object) => problems(withReport({ ledger: { size: 21, ...ledger } }));
    const place = "editions.0.ledger.printedRows";
    expect(refused({ printed: 19, printedTwice: 3 })).toEqual([
      `${place}: is needed where seats are printed twice`,
    ]);
    expect(refused({ printedRows: 4, printedTwice: 3 })).toEqual([
      `${place}: is 4, for 4 lists of which some are printed twice`,
    ]);
    expect(refused({ printedRows: 5 })).toEqual([`${place}: adds up to 4, not 5`]);
  });

  it("has neutral pigments for lists without one of their own, six in turn", () => {
    const lists = Array.from({ length: 8 }, (_, place) => ({
      id: `list-${place}`,
      short: { en: `List ${place}` },
    }));
    const reading = readParliament({
      ...document,
      lists,
      aliases: {},
      editions: [{ ...report, rows: [], ledger: { size: 1 } }],
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.value.lists.map(({ pigment }) => pigment)).toEqual([
      10, 11, 12, 13, 14, 15, 10, 11,
    ]);
  });

  it("is refused with the row and field of a negative number of seats", () => {
    const [first, ...rest] = report.rows;
    expect(problems(withReport({ rows: [{ ...first, seats: -1 }, ...rest] }))).toContain(
      "editions.0.rows.0.seats: must not be negative",
    );
  });

  it("is refused when its rows do not add up", () => {
    const summed = (ledger: object) =>
      problems(withReport({ ledger: { ...report.ledger, ...ledger } }));
    expect(summed({ counted: 17 })).toEqual(["editions.0.ledger.counted: adds up to 16, not 17"]);
    expect(summed({ printed: 20, unlisted: 6 })).toEqual([
      "editions.0.ledger.printed: adds up to 19, not 20",
      "editions.0.ledger.unlisted: adds up to 5, not 6",
    ]);
    expect(problems(withReport({ ledger: { size: 15 } }))).toEqual([
      "editions.0.ledger.size: is 15, and the rows have 16",
    ]);
  });

  it("needs little: what it leaves out is not known, or follows", () => {
    const reading = readParliament({
      id: "tiny-2020",
      name: { en: "Tiny 2020" },
      elected: "2020-01-01",
      lists: [{ id: "red", short: { en: "Red" } }],
      editions: [
        {
          id: "final",
          name: { en: "Final" },
          date: "2020-01-02",
          rows: [{ list: "red", seats: 2 }],
          ledger: { size: 3 },
        },
      ],
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.value.lists).toEqual([
      {
        id: "red",
        short: { en: "Red" },
        full: { en: "Red" },
        leader: null,
        family: null,
        kind: "list",
        about: null,
        spellings: [],
        pigment: 10,
      },
    ]);
    expect(reading.value.editions[0]).toMatchObject({
      inSentence: { en: "Final" },
      size: 3,
      printing: null,
    });
  });

  it("is refused with the place of a list or an edition that it names twice", () => {
    const [first] = document.lists;
    expect(problems({ ...document, lists: [...document.lists, first] })).toContain(
      'lists.5: "anchor" stands there twice',
    );
    expect(problems({ ...document, editions: [report, report] })).toEqual([
      'editions.1: "report" stands there twice',
    ]);
  });

  it("is refused as a whole where it is none", () => {
    expect(readParliament(null)).toMatchObject({ ok: false, problems: [{ place: "" }] });
  });

  it("is refused when a list stands there twice or nowhere", () => {
    const twice = [...report.rows, { list: "anchor", seats: 0 }];
    const nowhere = [...report.rows, { list: "atlantis", seats: 0 }];
    expect(problems(withReport({ rows: twice }))).toContain(
      'editions.0.rows.4: "anchor" stands there twice',
    );
    expect(problems(withReport({ rows: nowhere }))).toContain(
      'editions.0.rows.4.list: no list "atlantis"',
    );
  });

  it("is refused without an edition, with an unknown family or an alias into the void", () => {
    expect(problems({ ...document, editions: [] })).toEqual([
      "editions: at least one edition is needed",
    ]);
    expect(problems({ ...document, families: [] })[0]).toMatch(/^lists\.0\.family: no family/);
    expect(problems({ ...document, aliases: { old: "gone" } })).toEqual([
      'aliases.old: no list "gone"',
    ]);
    expect(problems({ ...document, aliases: { elm: "drum" } })).toEqual([
      "aliases.elm: is the id of a list",
    ]);
  });
});
