import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSpelling, isFoundBy, searchableText } from "#domain/spelling.ts";

describe("one spelling for many", () => {
  it.each([
    ["Ra'ad", "raad"],
    ["as-Sadr", "alsadr"],
    ["el-Sadr", "alsadr"],
    ["الإصلاح", "الاصلاح"],
    ["الوطنية", "الوطنيه"],
    ["گۆڕان", "گوران"],
    ["کوردستان", "كوردستان"],
    ["مُقْتَدَى", "مقتدي"],
    ["٥٤", "54"],
    ["۵۴", "54"],
    ["Ødegård", "odegard"],
  ])("writes %s as %s", (typed, same) => {
    expect(foldSpelling(typed)).toBe(foldSpelling(same));
  });

  it.each([
    ["Ra'ad", "raad"],
    ["  Al-Hadi   al-Amiri ", "alhadi alamiri"],
    ["el-Sadr and az-Zubaidi", "alsadr and alzubaidi"],
    ["Badel", "badel"],
    ["Straße", "strasse"],
    ["Łódź", "lodz"],
    ["٥٤ of ۱۶۵", "54 of 165"],
    ["Tab\there\nand there", "tab here and there"],
  ])("writes %j as %j and not otherwise", (typed, folded) => {
    expect(foldSpelling(typed)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        const once = foldSpelling(text);
        expect(foldSpelling(once)).toBe(once);
      }),
    );
  });

  it("finds a name by its words in any order, and not by another's", () => {
    const text = searchableText(["Muqtada al-Sadr", "سائرون"]);
    expect(isFoundBy(text, "sadr muqtada")).toBe(true);
    expect(isFoundBy(text, "al Sadr")).toBe(true);
    expect(isFoundBy(text, "سائرون")).toBe(true);
    expect(isFoundBy(text, "")).toBe(true);
    expect(isFoundBy(text, "hakim")).toBe(false);
    // Every word has to be there, and none is made of the end of one text and the beginning of another.
    expect(isFoundBy(text, "sadr hakim")).toBe(false);
    expect(isFoundBy(text, "sadrسائرون")).toBe(false);
  });
});
