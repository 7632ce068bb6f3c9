import { expect, it } from "vitest";
import { readQuotes } from "#formats/quotesJson.ts";
import { quote as quoteOf } from "#tests/statements.ts";

const quote = quoteOf("first", {
  by: "anchor",
  lists: ["anchor"],
  role: "captain",
  words: "We begin.",
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
