import { array, assert, constantFrom, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { readLinkHeader } from "#formats/link/linkHeader.ts";
import { writeLink } from "#formats/link/linkWriting.ts";
import {
  listWords,
  meantKey,
  meantQuery,
  meantValue,
  pairWords,
} from "#formats/link/mangledText.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { withoutSignsBehind } from "#formats/link/signsBehind.ts";
import { anyScenario } from "#tests/anyScenario.ts";
import { manyIsles, windmoor } from "#tests/parliaments.ts";
import mangled from "./mangledLinks.json" with { type: "json" };

/** `[a-z0-9-]{2,24}`: what an id may be. */
const anyId = stringMatching(/^[a-z0-9-]{2,24}$/);
const separators = [".", ",", ";", "+", "%20", "%2C", ",%20", "+%2B+", "%3B+", "%C2%A0", "%D8%8C"];
const behind = [
  "",
  ".",
  ",",
  ")",
  "]",
  "%3E",
  "!",
  "?",
  "'",
  "%22",
  "*",
  ")**",
  "…",
  "”",
  ").",
  "/",
];
const between = ["&", "&amp;", "&AMP;", "&amp;amp;"];

describe("a mangled link", () => {
  it.each(mangled)("means what it meant: $what", ({ link, meant }) => {
    const [search = "", fragment] = link.split("#");
    const hash = fragment === undefined ? "" : `#${fragment}`;
    const parliament = meant.startsWith("?p=many-isles&") ? manyIsles : windmoor;
    const { scenario, problems, view } = readLink({ search, hash }, parliament);
    expect(problems).toEqual([]);
    expect(writeLink(scenario, parliament, { view, overlay: null })).toBe(meant);
  });

  it("means what it meant, whatever stands between its lists and behind it", () => {
    assert(
      property(
        anyScenario,
        constantFrom(...separators),
        constantFrom(...between),
        constantFrom(...behind),
        (scenario, separator, ampersand, sign) => {
          const link = writeLink(scenario, windmoor);
          const search = `${link.replaceAll(".", separator).replaceAll("&", ampersand)}${sign}`;
          const read = readLink({ search, hash: "" }, windmoor);
          expect(read.problems).toEqual([]);
          expect(writeLink(read.scenario, windmoor)).toBe(link);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("carries the payload that it carried", () => {
    expect(readLinkHeader({ search: "?p=own)", hash: "#c1.aB_-)." })).toEqual({
      parliament: "own",
      payload: "c1.aB_-",
    });
    expect(readLink({ search: "?d=evening", hash: "#finder)" }, windmoor).problems).toEqual([]);
  });

  it("is read in the time that its length takes, whatever it is full of", () => {
    const signs = "(".repeat(190_000);
    const { problems } = readLink(
      { search: `?d=evening&in=${signs}x&q=${signs}x`, hash: "" },
      windmoor,
    );
    expect(problems.map(({ kind }) => kind).toSorted()).toEqual(["unknown-list", "unknown-rule"]);
  });
});

describe("the words of a value", () => {
  it("are those that were written, for every id", () => {
    assert(
      property(array(anyId, { minLength: 1, maxLength: 6 }), (ids) => {
        expect(meantValue(ids.join("."))).toBe(ids.join("."));
        expect(listWords(ids.join("."))).toEqual(ids);
        const pairs = ids.map((id) => `${id}_xx`);
        expect(pairWords(pairs.join("."))).toEqual(pairs);
      }),
    );
  });

  it("stand in quotation marks or brackets, or between nothing at all", () => {
    expect(listWords("“amber”, (birch) [cedar]")).toEqual(["amber", "birch", "cedar"]);
    expect(listWords("_amber.birch_")).toEqual(["amber", "birch"]);
    expect(listWords(" .,;+")).toEqual([]);
  });

  it("are not the dashes and bullets between them, but for an id's own", () => {
    expect(listWords("- amber - birch • cedar && dune = ember")).toEqual(
      "amber birch cedar dune ember".split(" "),
    );
    expect(listWords(meantValue("amber – birch — "))).toEqual(["amber", "birch"]);
    expect(pairWords("- amber_birch - cedar_dune")).toEqual(["amber_birch", "cedar_dune"]);
    expect(listWords("-a.a-.--.#.&a")).toEqual(["-a", "a-", "--", "#", "&a"]);
  });

  it("have no space around them", () => {
    expect(meantValue(" two-thirds ")).toBe("two-thirds");
  });

  it("have the hyphens that they had", () => {
    expect(meantValue("law\u2011of\u2013sea")).toBe("law-of-sea");
    expect(meantValue("am\u00adber\u200b")).toBe("amber");
  });
});

describe("what is no sign behind an address", () => {
  it.each(["two-thirds", "-5", "50%", "a-", "x_", "#", "12.5", "2/3"])("stays: %s", (text) => {
    expect(withoutSignsBehind(text)).toBe(text);
  });
});

describe("a key", () => {
  it.each([
    ["amp;d", "d"],
    ["amp;amp;in", "in"],
    ["amp", "amp"],
    ["in", "in"],
    ["quot;", null],
    ["gt;click here", null],
    ["amp;lt;", null],
  ])("is meant: %s", (key, meant) => {
    expect(meantKey(key)).toBe(meant);
  });
});

describe("a query", () => {
  const isKey = (key: string) => ["p", "in", "without"].includes(key);

  it.each([
    ["?p%3Da%26in%3Db", "?p=a&in=b"],
    ["?without%3Da%26amp%3Bin%3Db", "?without=a&in=b"],
    ["IN%3Da%26P%3Db", "IN=a&P=b"],
    ["?p%3Da%26other%3Db", "?p=a%26other%3Db"],
    ["?other%3Da%26in%3Db", "?other%3Da%26in%3Db"],
    ["?p=a%26b&in=c", "?p=a%26b&in=c"],
    ["", ""],
  ])("that somebody encoded as one word is read as it was before: %s", (query, meant) => {
    expect(meantQuery(query, isKey)).toBe(meant);
  });
});

describe("what is encoded in a value", () => {
  it.each([
    "?p=windmoor&d=evening&in=cedar&ref=https%3A%2F%2Fx.org%2F%3Fa%3D1%26q%3Dcoalition%26in%3Ddune",
    "?ref=https%3A%2F%2Fx.org%2F%3Fa%26d%3Drecount%26max%3D4&p=windmoor&d=evening&in=cedar",
    "?utm_content=q%26d%3Dx&p=windmoor&d=evening&in=cedar",
    "?ref=q%26in%3Ddune",
  ])("is no part of the scenario: %s", (search) => {
    const plain = search.includes("cedar") ? "?p=windmoor&d=evening&in=cedar" : "";
    const read = readLink({ search, hash: "" }, windmoor);
    expect(read.problems).toEqual([]);
    expect(read.scenario).toEqual(readLink({ search: plain, hash: "" }, windmoor).scenario);
  });
});
