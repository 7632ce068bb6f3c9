import { describe, expect, it } from "vitest";
import { noConstraints } from "#domain/constraints.ts";
import { initialScenario } from "#domain/scenario.ts";
import { readLinkHeader } from "#formats/link/linkHeader.ts";
import { writeLink } from "#formats/link/linkWriting.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";

const read = (search: string, hash = "") => readLink({ search, hash }, windmoor);
const told = (search: string, hash = "") =>
  read(search, hash).problems.map(({ kind, text }) => [kind, text]);

describe("the words that a problem quotes", () => {
  it("are the key and the value, or the key alone where it has none", () => {
    expect(told("?colour=red&shape&set=amber_9&embed")).toEqual([
      ["unknown-key", "colour=red"],
      ["unknown-key", "shape"],
      ["later-feature", "set=amber_9"],
      ["later-feature", "embed"],
    ]);
  });

  it("are those of how it is to be shown", () => {
    expect(told("?view=mirror&overlay=cellar")).toEqual([
      ["unknown-key", "view=mirror"],
      ["unknown-key", "overlay=cellar"],
    ]);
  });

  it("are cut off after 40 characters, and marked as cut", () => {
    const forty = "x".repeat(40);
    expect(told(`?d=evening&in=${forty}`)).toEqual([["unknown-list", forty]]);
    expect(told(`?d=evening&in=${forty}y`)).toEqual([["unknown-list", `${forty}…`]]);
  });

  it("are counted in characters, however a computer stores them", () => {
    const forty = "🌊".repeat(40);
    expect(told(`?d=evening&in=${forty}`)).toEqual([["unknown-list", forty]]);
    expect(told(`?d=evening&in=${forty}🌊`)).toEqual([["unknown-list", `${forty}…`]]);
  });

  it("are without controls and marks that turn the text around them", () => {
    expect(told("?d=evening&in=mo%07on&co%E2%80%AElour=red")).toEqual([
      ["unknown-key", "colour=red"],
      ["unknown-list", "moon"],
    ]);
  });

  it("stand among the other words of their value, which are quoted too", () => {
    const long = "x".repeat(41);
    const words = ["amber", "moon", "birch", `${"x".repeat(40)}…`];
    const { problems } = read(`?d=evening&in=amber.mo%07on.birch.${long}&sup=sun.amber`);
    expect(problems.map(({ kind, place }) => [kind, place])).toEqual([
      ["unknown-list", { words, at: 1 }],
      ["unknown-list", { words, at: 3 }],
      ["unknown-list", { words: ["sun", "amber"], at: 0 }],
      ["role-conflict", { words: ["sun", "amber"], at: 1 }],
    ]);
  });

  it("are not those of nothing, of the page, or of how it is shown", () => {
    expect(told("?=&=x&view=page&view=&overlay=")).toEqual([]);
    expect(told("?view=page")).toEqual([]);
    expect(read("?view=stage").view).toBe("stage");
    expect(read("?view=page").view).toBe("page");
    for (const overlay of ["sources", "share", "keys"]) {
      expect(read(`?overlay=${overlay}`)).toMatchObject({ overlay, problems: [] });
    }
  });

  it("are of a link that is too long only where it is", () => {
    const filled = (length: number) => `?d=evening&ref=${"x".repeat(length - 15)}`;
    const longest = 2 ** 21;
    expect(told(filled(longest))).toEqual([]);
    expect(told(filled(longest + 1)).map(([kind]) => kind)).toEqual(["too-long"]);
    // What is beyond is not read, and cannot damage it.
    expect(told(`${filled(longest)}&in=moon&%`).map(([kind]) => kind)).toEqual(["too-long"]);
  });
});

describe("what is damaged", () => {
  it.each(["%", "%4", "%zz", "%4z", "%E0%A4"])(
    "is a percent sign that introduces nothing: %s",
    (word) => {
      expect(told(`?d=evening&in=${word}`).map(([kind]) => kind)).toEqual(["broken-encoding"]);
    },
  );

  it("is no percent sign that introduces a character", () => {
    expect(told("?d=evening&in=%61mber%2Ebirch")).toEqual([]);
    expect(read("?d=evening&in=%61mber%2Ebirch").scenario.roles).toEqual({
      amber: "government",
      birch: "government",
    });
  });
});

describe("the rule in a link", () => {
  it.each(["7x", "x7", "most", "1e", "--7", "1,5,5", "two thirds"])("is not known: %s", (word) => {
    expect(told(`?q=${word}`)).toEqual([["unknown-rule", word]]);
  });

  it.each(["0", "-7", "12.55", "12,5", "1e30", "42"])("is no number of seats: %s", (word) => {
    expect(told(`?q=${word}`)).toEqual([["impossible-number", word]]);
    expect(read(`?q=${word}`).scenario.rule).toEqual({ kind: "absolute" });
  });

  it.each([
    ["1", 1],
    ["41", 41],
    ["+7", 7],
    ["2.0", 2],
    ["1e1", 10],
    ["1.", 1],
    ["1)", 1],
  ])("is a number of seats: %s", (word, seats) => {
    const { scenario, problems } = read(`?q=${encodeURIComponent(word)}`);
    expect(problems).toEqual([]);
    expect(scenario.rule).toEqual({ kind: "at-least", seats });
  });
});

describe("what is written", () => {
  const start = initialScenario(windmoor);

  it("has every list in the data's order, and pairs too, larger before smaller", () => {
    const scenario = {
      ...start,
      roles: { heath: "support", amber: "support", grove: "government" },
      constraints: {
        ...noConstraints,
        mustContain: ["ember", "birch"],
        mustNotContain: ["heath", "cedar", "dune"],
        apart: [
          ["heath", "birch"],
          ["dune", "birch"],
          ["cedar", "amber"],
          ["birch", "amber"],
        ],
        mostLists: 4,
        countsSupport: false,
      },
    } as const;
    expect(writeLink(scenario, windmoor)).toBe(
      "?p=windmoor&d=evening&in=grove&sup=amber.heath&with=birch.ember&without=cedar.dune.heath&apart=amber_birch.amber_cedar.birch_dune.birch_heath&max=4&alone=1",
    );
  });

  it("says how it is shown only where that is not as usual", () => {
    expect(writeLink(start, windmoor)).toBe("?p=windmoor&d=evening");
    expect(writeLink(start, windmoor, { view: "stage", overlay: "keys" })).toBe(
      "?p=windmoor&d=evening&view=stage&overlay=keys",
    );
  });
});

describe("the header of a link", () => {
  it("names its parliament, if it names one", () => {
    expect(readLinkHeader({ search: "?in=amber&P=Windmoor", hash: "" })).toEqual({
      parliament: "windmoor",
      payload: null,
    });
    expect(readLinkHeader({ search: "?in=amber&p=", hash: "" }).parliament).toBeNull();
  });

  it("has what the fragment carries, and no place on the page", () => {
    const payload = (hash: string) => readLinkHeader({ search: "", hash }).payload;
    expect(payload("#c1.eJwDAAAAAAE")).toBe("c1.eJwDAAAAAAE");
    expect(payload("#lists-below")).toBeNull();
    expect(payload("#")).toBeNull();
    expect(payload("")).toBeNull();
    expect(payload("#1#lists")).toBe("1#lists");
  });
});

describe("the figures in a link", () => {
  it("are the first edition where it names none, which is said where it names lists", () => {
    expect(readLink({ search: "?in=anchor", hash: "" }, lakeland).problems).toEqual([
      { kind: "no-edition", text: "report", instead: { en: "the first report’s figures" } },
    ]);
    expect(readLink({ search: "?with=anchor", hash: "" }, lakeland).problems).toEqual([]);
  });

  it("are the first edition where those it names are not here", () => {
    const { problems, scenario } = readLink({ search: "?d=rumour&in=anchor", hash: "" }, lakeland);
    expect(scenario.edition).toBe("report");
    expect(problems).toEqual([
      { kind: "unknown-edition", text: "rumour", instead: { en: "the first report’s figures" } },
    ]);
  });
});
