import { anything, assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { readParliament } from "#formats/parliamentJson.ts";
import { readProvenance } from "#formats/provenanceJson.ts";
import { readQuotes } from "#formats/quotesJson.ts";
import { readRedLines } from "#formats/redLinesJson.ts";
import lists from "#data/iraq-2018/lists.json" with { type: "json" };
import article from "#data/iraq-2018/article.json" with { type: "json" };
import quotes from "#data/iraq-2018/quotes.json" with { type: "json" };

const document = { ...lists, editions: [article] };

function problems(changed: unknown): readonly string[] {
  const reading = readParliament(changed);
  return reading.ok ? [] : reading.problems.map(({ place, message }) => `${place}: ${message}`);
}

describe("a parliament's document", () => {
  it("is read, its rows in descending order of seats", () => {
    const reading = readParliament(document);
    if (!reading.ok) throw new Error("not read");
    const seats = reading.value.editions[0].rows.map((row) => row.seats);
    expect(seats).toEqual(seats.toSorted((a, b) => b - a));
  });

  it("is refused with the row and field of a negative number of seats", () => {
    const [first, ...rest] = article.rows;
    const rows = [{ ...first, seats: -1 }, ...rest];
    expect(problems({ ...document, editions: [{ ...article, rows }] })).toContain(
      "editions.0.rows.0.seats: must not be negative",
    );
  });

  it("is refused when its rows do not add up", () => {
    const ledger = { ...article.ledger, counted: 281 };
    expect(problems({ ...document, editions: [{ ...article, ledger }] })).toEqual([
      "editions.0.ledger.counted: adds up to 280, not 281",
    ]);
    const printed = { ...article.ledger, printed: 300, unlisted: 50 };
    expect(problems({ ...document, editions: [{ ...article, ledger: printed }] })).toEqual([
      "editions.0.ledger.printed: adds up to 299, not 300",
      "editions.0.ledger.unlisted: adds up to 49, not 50",
    ]);
    expect(problems({ ...document, editions: [{ ...article, ledger: { size: 279 } }] })).toEqual([
      "editions.0.ledger.size: is 279, and the rows have 280",
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

  it("is refused when a list stands there twice or nowhere", () => {
    const twice = [...article.rows, { list: "fatah", seats: 0 }];
    const nowhere = [...article.rows, { list: "atlantis", seats: 0 }];
    expect(problems({ ...document, editions: [{ ...article, rows: twice }] })).toContain(
      'editions.0.rows.12: "fatah" stands there twice',
    );
    expect(problems({ ...document, editions: [{ ...article, rows: nowhere }] })).toContain(
      'editions.0.rows.12.list: no list "atlantis"',
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
  });
});

describe("other documents", () => {
  it("are refused with their place when a link leads anywhere but to the web", () => {
    const [first, ...rest] = quotes;
    // oxlint-disable-next-line no-script-url
    const reading = readQuotes([{ ...first, url: "javascript:alert(1)" }, ...rest]);
    expect(reading).toEqual({
      ok: false,
      problems: [{ place: "0.url", message: "must be an http address" }],
    });
  });

  it("never make a reader throw, whatever they hold", () => {
    assert(
      property(anything(), (value) => {
        for (const reader of [readParliament, readQuotes, readRedLines, readProvenance]) {
          expect(typeof reader(value).ok).toBe("boolean");
        }
      }),
    );
  });
});
