import { describe, expect, it } from "vitest";
import { quotesBetweenPartners, quotesConcerning, type Quote } from "#domain/quotes.ts";
import { crossedRedLines, statedVetoes, type RedLine } from "#domain/redLines.ts";
import type { Roles } from "#domain/roles.ts";

const partners = (...ids: readonly string[]): Roles =>
  Object.fromEntries(ids.map((id) => [id, "government"]));

const quote = (id: string, told: Partial<Quote>): Quote => ({
  id,
  speaker: "A speaker",
  role: "",
  lists: [],
  others: [],
  date: "2031-03-10",
  dateNote: null,
  outlet: "A paper",
  url: "https://example.org",
  words: "",
  translation: null,
  context: null,
  note: null,
  confidence: { level: "high", reason: null },
  isFromArticle: false,
  against: null,
  ...told,
});

const redLine = (id: string, told: Partial<RedLine>): RedLine => ({
  id,
  statedBy: "A speaker",
  lists: ["anchor"],
  excludes: ["elm"],
  excludesNote: null,
  kind: "explicit",
  kindNote: "explicit",
  date: "2031-03-10",
  dateNote: null,
  summary: "",
  verbatim: null,
  outlet: "A paper",
  url: "https://example.org",
  later: null,
  confidence: { level: "high", reason: null },
  ...told,
});

const idsOf = (told: readonly { readonly id: string }[]) => told.map(({ id }) => id);

describe("quotes", () => {
  const quotes = [
    quote("first", { lists: ["anchor"] }),
    quote("second", { lists: ["drum"] }),
    quote("elsewhere", { lists: ["candle"] }),
    quote("of-nobody", {}),
    quote("third", { lists: ["anchor", "bridge"] }),
  ];

  it("concern nobody while nobody is chosen", () => {
    expect(quotesConcerning(quotes, {})).toEqual([]);
  });

  it("concern the lists that have a role, whichever, in the order of the records", () => {
    const roles: Roles = { bridge: "abstains", drum: "support", anchor: "government" };
    expect(idsOf(quotesConcerning(quotes, roles))).toEqual(["first", "second", "third"]);
    expect(idsOf(quotesConcerning(quotes, { bridge: "abstains" }))).toEqual(["third"]);
  });

  it("set two partners against each other only where both are partners", () => {
    const against = quote("against", { against: { by: "anchor", of: "elm", later: null } });
    const all = [...quotes, against];
    expect(quotesBetweenPartners(all, partners("elm", "anchor"))).toEqual([against]);
    expect(quotesBetweenPartners(all, partners("anchor", "bridge"))).toEqual([]);
    expect(quotesBetweenPartners(all, partners("elm", "bridge"))).toEqual([]);
  });
});

describe("red lines", () => {
  it("are crossed where both sides have a role", () => {
    const redLines = [
      redLine("one", {}),
      redLine("many", { lists: ["elm", "drum"], excludes: ["anchor", "candle"] }),
    ];
    expect(idsOf(crossedRedLines(redLines, partners("anchor", "elm")))).toEqual(["one", "many"]);
    expect(idsOf(crossedRedLines(redLines, { anchor: "abstains", drum: "support" }))).toEqual([
      "many",
    ]);
    expect(crossedRedLines(redLines, partners("anchor"))).toEqual([]);
    expect(crossedRedLines(redLines, partners("elm"))).toEqual([]);
    expect(crossedRedLines(redLines, {})).toEqual([]);
  });

  it.each([
    ["explicit", true],
    ["omission", true],
    ["condition", false],
    ["outside", false],
    ["no-red-line", false],
    ["self", false],
    ["result", false],
  ] as const)("of the kind %s are drawn by a partner: %s", (kind, isDrawn) => {
    const crossed = crossedRedLines([redLine("one", { kind })], partners("anchor", "elm"));
    expect(crossed.length).toBe(isDrawn ? 1 : 0);
  });
});

describe("vetoes", () => {
  const line = redLine("first", {});

  it("are explicit red lines of one list against one other, whichever of the two spoke", () => {
    const answer = redLine("second", { lists: ["elm"], excludes: ["anchor"] });
    const vetoes = statedVetoes([
      line,
      redLine("omission", { kind: "omission" }),
      redLine("person", { excludesNote: "one of its leaders" }),
      redLine("two", { lists: ["anchor", "bridge"] }),
      redLine("two-others", { excludes: ["elm", "drum"] }),
      redLine("outsider", { lists: [] }),
      redLine("nobody", { excludes: [] }),
      answer,
    ]);
    expect(vetoes).toEqual([{ pair: ["anchor", "elm"], statements: [line, answer] }]);
  });

  it("are as many as there are pairs", () => {
    const other = redLine("other", { excludes: ["drum"] });
    expect(statedVetoes([line, other])).toHaveLength(2);
    const alike = [
      redLine("one", { lists: ["an"], excludes: ["chor"] }),
      redLine("other", { lists: ["a"], excludes: ["nchor"] }),
    ];
    expect(statedVetoes(alike)).toHaveLength(2);
  });
});
