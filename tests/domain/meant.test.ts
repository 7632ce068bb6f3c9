import { assert, integer, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { parliamentInFull } from "#data/iraq-2018/parliamentInFull.ts";
import {
  isOneEditAway,
  meantEdition,
  meantList,
  meantRule,
  mostWords,
  wordsOfName,
} from "#domain/meant.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";

const meant = (word: string) => meantList(parliamentInFull, word)?.id ?? null;

/** The distance by the book, for comparison: a table of all beginnings. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j += 1) table[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const ways = [table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + cost];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        ways.push(table[i - 2]![j - 2]! + 1);
      }
      table[i]![j] = Math.min(...ways);
    }
  }
  return table[a.length]![b.length]!;
}

describe("one edit", () => {
  it.each([
    ["fatah", "fatah", true],
    ["fatah", "fatahh", true],
    ["fatah", "ftah", true],
    ["fatah", "fatih", true],
    ["fatah", "aftah", true],
    ["fatah", "fatha", true],
    ["", "a", true],
    ["", "", true],
    ["ab", "ba", true],
    ["fatah", "fath", true],
    ["fatah", "fat", false],
    ["fatah", "tafah", false],
    ["abcd", "badc", false],
    ["", "ab", false],
  ])("leads from %s to %s: %s", (a, b, isNear) => {
    expect(isOneEditAway(a, b)).toBe(isNear);
    expect(isOneEditAway(b, a)).toBe(isNear);
  });

  it("is what the distance by the book says", () => {
    const word = stringMatching(/^[ab]{0,5}$/);
    assert(
      property(word, word, (a, b) => {
        expect(isOneEditAway(a, b)).toBe(distance(a, b) <= 1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the list that is meant", () => {
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

  it("is found by a former id", () => {
    expect(meantList(lakeland, "tambuor")?.id).toBe("drum");
  });

  it("is never another than the one that was written, with one letter struck out", () => {
    assert(
      property(integer({ min: 0, max: 7 }), integer({ min: 0, max: 5 }), (index, place) => {
        const { id } = windmoor.lists[index]!;
        const struck = `${id.slice(0, place)}${id.slice(place + 1)}`;
        expect([id, undefined]).toContain(meantList(windmoor, struck)?.id);
      }),
    );
  });
});

describe("a name of several words", () => {
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

describe("the edition that is meant", () => {
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

describe("the rule that is meant", () => {
  it.each([
    ["two-thrids", "two-thirds"],
    ["twothirds", "two-thirds"],
    ["two-third", "two-thirds"],
    ["blocking-thrid", "blocking-third"],
    ["plurailty", "plurality"],
    ["notagainst", "not-against"],
    ["thirds", null],
    ["majority", null],
    ["", null],
  ])("by %s is %s", (word, kind) => {
    expect(meantRule(word)?.kind ?? null).toBe(kind);
  });
});
