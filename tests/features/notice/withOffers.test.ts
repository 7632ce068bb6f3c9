import { describe, expect, it } from "vitest";
import { inWholeNames, mostLookedUp } from "#features/notice/wholeNames.ts";
import { withOffers } from "#features/notice/withOffers.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { harbour } from "#tests/harbour.ts";

/** What a link is told of, and the list that is offered for it, with the one that goes for it. */
function told(link: string) {
  const { problems, scenario } = readLink({ search: `?d=count&${link}`, hash: "" }, harbour);
  const worded = inWholeNames(problems, harbour);
  return withOffers(worded, harbour, scenario.roles).map(({ text, offer }) => [
    text,
    offer?.kind === "list" ? [offer.list.id, offer.insteadOf?.id ?? null] : null,
  ]);
}

const lawIsMeant = ["law of sea", ["law-of-sea", null]];
const nothing = (...words: readonly string[]) => words.map((word) => [word, null]);

describe("the words of a name", () => {
  it("stand side by side", () => {
    expect(told("in=pilot+law+of+sea+tide")).toEqual([lawIsMeant]);
  });

  it.each([
    ["another list", "in=law+pilot+of+sea"],
    ["another role", "in=law&sup=pilot&in=of+sea"],
    ["nothing but the end of a value", "in=law&in=of+sea"],
  ])("do not have %s between them", (_, link) => {
    expect(told(link)).toEqual(nothing("law", "of", "sea"));
  });

  it("begin and end with letters", () => {
    expect(told("in=%23 %23 law of sea")).toEqual([lawIsMeant, ...nothing("#", "#")]);
    expect(told("in=law of sea %23 pilot")).toEqual([lawIsMeant, ...nothing("#")]);
  });
});

describe("a name that an id is part of", () => {
  const council = "reed river fishers popular council";

  it("is the list of that id, which was read, and no word of it is told of", () => {
    expect(told("in=pilot+alliance")).toEqual([]);
    expect(told("in=tide.grand+quay+coalition.moon")).toEqual(nothing("moon"));
  });

  it("is offered in the place of the list that its word alone names", () => {
    expect(told(`in=tide ${council} moon`)).toEqual([
      [council, ["rrfpc", "reed"]],
      ...nothing("moon"),
    ]);
  });

  it("is offered beside the lists that two of its words name, since neither goes for it alone", () => {
    expect(told("in=reed and rush together")).toEqual([
      ["reed and rush together", ["both-banks", null]],
    ]);
  });

  it("is no problem where its list is here already", () => {
    expect(told(`in=rrfpc&sup=${council}`)).toEqual([]);
    expect(told("in=law-of-sea.law.of.sea")).toEqual([]);
  });

  it("takes none but its own words' list out", () => {
    expect(told(`sup=reed&in=${council}`)).toContainEqual([council, ["rrfpc", null]]);
  });

  it("is not looked for where all words are ids", () => {
    expect(told("in=reed+rush")).toEqual([]);
    expect(told("in=reed+moon")).toEqual(nothing("moon"));
  });
});

describe("a link of very many words", () => {
  it("has the first of them looked up, and all of them told", () => {
    const offers = told(`in=${"pilt ".repeat(mostLookedUp + 50)}`);
    expect(offers).toHaveLength(mostLookedUp + 50);
    expect(offers.filter(([, offer]) => offer !== null)).toHaveLength(mostLookedUp);
  });

  it("has its rule looked up, whatever stands before that", () => {
    const { problems } = readLink(
      { search: `?d=count&in=${"moon ".repeat(mostLookedUp + 50)}&q=two-thrids`, hash: "" },
      harbour,
    );
    const [first] = withOffers(inWholeNames(problems, harbour), harbour, {});
    expect(first?.offer).toEqual({ kind: "rule", rule: { kind: "two-thirds" } });
  });
});
