import { assert, integer, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isOneEditAway,
  meantEdition,
  meantList,
  meantRule,
  mostWords,
  wordsOfName,
} from "#domain/meant.ts";
import type { Parliament } from "#domain/parliament.ts";
import { harbour } from "#tests/harbour.ts";
import { exampleParliament, lakeland, windmoor } from "#tests/parliaments.ts";

const meant = (word: string) => meantList(harbour, word)?.id ?? null;

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
    ["cedar", "cedar", true],
    ["cedar", "cedarr", true],
    ["cedar", "cdar", true],
    ["cedar", "cedir", true],
    ["cedar", "ecdar", true],
    ["cedar", "cedra", true],
    ["", "a", true],
    ["", "", true],
    ["ab", "ba", true],
    ["cedar", "ceda", true],
    ["cedar", "ced", false],
    ["cedar", "decar", false],
    ["abcd", "badc", false],
    ["ab", "bc", false],
    ["ab", "ca", false],
    ["", "ab", false],
  ])("leads from %s to %s: %s", (a, b, isNear) => {
    expect(isOneEditAway(a, b)).toBe(isNear);
    expect(isOneEditAway(b, a)).toBe(isNear);
  });

  it("is what the distance by the book says", () => {
    const word = stringMatching(/^[abc]{0,4}$/);
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
    ["pilott", "pilot"],
    ["pilt", "pilot"],
    ["plot", "pilot"],
    ["pliot", "pilot"],
    ["pilloot", "pilot"],
    ["the-pilot", null],
    ["lawofsea", "law-of-sea"],
    ["law-of-the-sea", null],
    ["lex-maris", "law-of-sea"],
    ["party-of-salt-pans", "psp"],
    ["calm-water-movement", "tide"],
    ["calm-water-movement-the-tide", null],
    ["calm-water-trnd", "tide"],
    ["spp", "psp"],
    ["ebb", "tide"],
    ["tdie", "tide"],
    ["atlantis", null],
    ["", null],
    ["ti", null],
    ["ps", null],
    ["eb", null],
    ["psp", "psp"],
    ["psq", "psp"],
  ])("by %s is %s", (word, id) => {
    expect(meant(word)).toBe(id);
  });

  it("is none where several are one edit away", () => {
    // One letter from Nob and from Nod.
    expect(meant("nox")).toBeNull();
    // Itself, although the other is one letter away.
    expect(meant("nod")).toBe("nod");
  });

  it("is none whose name has two letters, of which too many are one", () => {
    const parliament = exampleParliament({ seats: { ab: 1, cde: 1 }, size: 2 });
    expect(meantList(parliament, "abc")).toBeNull();
    expect(meantList(parliament, "cdf")?.id).toBe("cde");
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
    ["law of sea", 3],
    ["law of sea moon", 3],
    ["law of", 1],
    ["law sea", 1],
    ["pilot tide", 1],
    ["wide coalition pilot", 2],
    ["Calm Water Movement", 3],
    ["Calm Water Trend", 3],
    ["Reed River Fishers Popular Council", 5],
    ["moon", 1],
    ["", 1],
  ])("takes of %j so many: %i", (words, count) => {
    expect(wordsOfName(harbour, words.split(" "))).toBe(count);
  });

  it.each([
    ["# # law of sea", 1],
    ["law # of sea", 4],
    ["law of sea #", 3],
    ["law of sea # ! pilot", 3],
    ["pilot #", 1],
  ])(
    "begins and ends with letters, whatever signs are in it: of %j it takes %i",
    (words, count) => {
      expect(wordsOfName(harbour, words.split(" "))).toBe(count);
    },
  );

  it("takes the longest of those that begin alike, ids among them", () => {
    // "Reed" is a list too.
    expect(wordsOfName(harbour, ["reed", "coalition", "psp"])).toBe(2);
    expect(wordsOfName(harbour, ["reed", "psp"])).toBe(1);
  });

  it("is found up to a number of words, and a longer one is not looked for", () => {
    const words = Array.from({ length: mostWords + 1 }, (_, index) => `word${index}`);
    const [first, ...further] = lakeland.lists;
    const called = (name: readonly string[]): Parliament => ({
      ...lakeland,
      lists: [{ ...first, short: { en: name.join(" ") } }, ...further] as Parliament["lists"],
    });
    expect(wordsOfName(called(words.slice(1)), words.slice(1))).toBe(mostWords);
    expect(wordsOfName(called(words), words)).toBe(1);
  });
});

describe("the edition that is meant", () => {
  it.each([
    ["reprot", "report"],
    ["registr", "register"],
    ["rigister", "register"],
    ["the-first-report", "report"],
    ["theregister", "register"],
    ["first", null],
    ["regist", null],
  ])("by %s is %s", (word, id) => {
    expect(meantEdition(lakeland, word)?.id ?? null).toBe(id);
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
