import { describe, expect, it } from "vitest";
import { parliamentInFull } from "#data/iraq-2018/parliamentInFull.ts";
import { meantEdition, meantList, mostWords, wordsOfName } from "#domain/meant.ts";

const meant = (word: string) => meantList(parliamentInFull, word)?.id ?? null;

describe("the list of Iraq that is meant", () => {
  it.each([
    ["fatahh", "fatah"],
    ["fath", "fatah"],
    ["sairon", "sairoon"],
    ["siaroon", "sairoon"],
    ["saeroun", "sairoon"],
    ["al-fatah", null],
    ["stateoflaw", "state-of-law"],
    ["state-of-the-law", null],
    ["dawlat-al-qanun", "state-of-law"],
    ["patriotic-union-of-kurdistan", "puk"],
    ["national-wisdom-movement", "hikma"],
    ["pdk", "kdp"],
    ["change", "gorran"],
    ["wisdm", "hikma"],
    ["hikmah", "hikma"],
    ["atlantis", null],
    ["", null],
    ["fa", null],
    ["pu", null],
    ["kd", null],
    ["puk", "puk"],
  ])("by %s is %s", (word, id) => {
    expect(meant(word)).toBe(id);
  });

  it("is none where several are one edit away", () => {
    // One letter from KIG and from KIU.
    expect(meant("kix")).toBeNull();
    // Itself, although the other is one letter away.
    expect(meant("kiu")).toBe("kiu");
  });
});

describe("a name of several words in Iraq", () => {
  it.each([
    ["state of law", 3],
    ["state of law moon", 3],
    ["state of", 1],
    ["state law", 1],
    ["sairoon fatah", 1],
    ["national coalition fatah", 2],
    ["National Wisdom Movement", 3],
    ["National Wisdom Trend", 3],
    ["Chaldean Syriac Assyrian Popular Council", 5],
    ["al-Anbar Is Our Identity", 4],
    ["- - state of law", 1],
    ["state - of law", 4],
    ["moon", 1],
    ["", 1],
  ])("takes of %j so many: %i", (words, count) => {
    expect(wordsOfName(parliamentInFull, words.split(" "))).toBe(count);
  });

  it("takes the longest of those that begin alike, ids among them", () => {
    // "Chaldean" is a list too.
    expect(wordsOfName(parliamentInFull, ["chaldean", "coalition", "puk"])).toBe(2);
    expect(wordsOfName(parliamentInFull, ["chaldean", "puk"])).toBe(1);
  });

  it("has no more words than are looked at, in any list", () => {
    const names = parliamentInFull.lists.flatMap(({ full, short, spellings }) => [
      ...Object.values(full ?? {}),
      ...Object.values(short),
      ...spellings,
    ]);
    expect(Math.max(...names.map((name) => name.split(" ").length))).toBeLessThanOrEqual(mostWords);
  });
});

describe("the edition of Iraq that is meant", () => {
  it.each([
    ["artcle", "article"],
    ["certifed", "certified"],
    ["annuonced", "announced"],
    ["all-lists-19-may", "announced"],
    ["final", null],
    ["cert", null],
  ])("by %s is %s", (word, id) => {
    expect(meantEdition(parliamentInFull, word)?.id ?? null).toBe(id);
  });
});
