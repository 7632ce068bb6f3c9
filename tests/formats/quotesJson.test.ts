import { describe, expect, it } from "vitest";
import { readQuotes } from "#formats/quotesJson.ts";
import { quote as quoteOf } from "#tests/statements.ts";

const quote = quoteOf("first", {
  by: "anchor",
  lists: ["anchor"],
  role: "captain",
  words: "We begin.",
});

describe("quotes", () => {
  it("are told oldest first, those of one day in their own order", () => {
    const on = (id: string, date: string) => ({ ...quote, id, date });
    const reading = readQuotes([
      on("later", "2031-05-02"),
      on("day", "2031-03-07"),
      on("same-day", "2031-03-07"),
      on("month", "2031-03"),
    ]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.value.map(({ id }) => id)).toEqual(["month", "day", "same-day", "later"]);
  });

  it("are refused with their place when a link leads anywhere but to the web", () => {
    expect(readQuotes([quote])).toEqual({ ok: true, value: [quote] });
    // oxlint-disable-next-line no-script-url
    expect(readQuotes([quote, { ...quote, url: "javascript:alert(1)" }])).toEqual({
      ok: false,
      problems: [{ place: "1.url", message: "must be an http address" }],
    });
  });

  it("are refused where another speaks than the lists they name", () => {
    const turned = { ...quote, lists: ["anchor", "elm"], by: null };
    const against = { by: "anchor", of: "elm", later: null };
    expect(readQuotes([turned])).toMatchObject({ ok: true });
    expect(readQuotes([{ ...turned, by: "anchor", against }])).toMatchObject({ ok: true });
    expect(
      readQuotes([
        { ...quote, by: "elm" },
        { ...turned, against },
      ]),
    ).toEqual({
      ok: false,
      problems: [
        { place: "0.by", message: "must be one of the quote’s lists" },
        { place: "1.against.by", message: "must be the list that speaks" },
      ],
    });
  });
});
