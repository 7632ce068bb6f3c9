import { expect, it } from "vitest";
import { chamberIn } from "#domain/chamber.ts";
import { toCountWith } from "#domain/toCountWith.ts";
import { lakeland } from "#tests/parliaments.ts";

it("leaves out what is neither counted nor drawn: every seat, mark and short name stays", () => {
  const brief = toCountWith(lakeland);
  expect(JSON.stringify(brief)).not.toMatch(/Also printed as Tambour|The fishing towns/);
  expect(brief.editions.map((edition) => chamberIn(brief, edition).rows.length)).toEqual([4, 5]);
  const [drum] = brief.editions[0].rows.filter(({ list }) => list === "drum");
  expect(drum).toEqual({
    list: "drum",
    seats: 3,
    notes: [{ mark: "†", kind: "printed-twice", text: null }],
  });
  expect(brief.lists).toEqual(
    lakeland.lists.map((list) => ({ ...list, full: null, about: null, spellings: [] })),
  );
});
