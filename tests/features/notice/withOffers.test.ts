import { describe, expect, it } from "vitest";
import { parliamentInFull } from "#data/iraq-2018/parliamentInFull.ts";
import { inWholeNames, mostLookedUp } from "#features/notice/wholeNames.ts";
import { withOffers } from "#features/notice/withOffers.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { iraq } from "#tests/iraq.ts";

/** What a link is told of, and the list that is offered for it, with the one that goes for it. */
function told(link: string) {
  const { problems, scenario } = readLink({ search: `?d=certified&${link}`, hash: "" }, iraq);
  const worded = inWholeNames(problems, parliamentInFull);
  return withOffers(worded, parliamentInFull, scenario.roles).map(({ text, offer }) => [
    text,
    offer?.kind === "list" ? [offer.list.id, offer.insteadOf?.id ?? null] : null,
  ]);
}

const lawIsMeant = ["state of law", ["state-of-law", null]];
const nothing = (...words: readonly string[]) => words.map((word) => [word, null]);

describe("the words of a name", () => {
  it("stand side by side", () => {
    expect(told("in=fatah+state+of+law+nasr")).toEqual([lawIsMeant]);
  });

  it.each([
    ["another list", "in=state+fatah+of+law"],
    ["another role", "in=state&sup=fatah&in=of+law"],
    ["nothing but the end of a value", "in=state&in=of+law"],
  ])("do not have %s between them", (_, link) => {
    expect(told(link)).toEqual(nothing("state", "of", "law"));
  });

  it("begin with letters", () => {
    expect(told("in=%23 %23 state of law")).toEqual([lawIsMeant, ...nothing("#", "#")]);
  });
});

describe("a name that an id is part of", () => {
  const council = "chaldean syriac assyrian popular council";

  it("is the list of that id, which was read, and no word of it is told of", () => {
    expect(told("in=fatah+alliance")).toEqual([]);
    expect(told("in=nasr.national+fortress+coalition.moon")).toEqual(nothing("moon"));
  });

  it("is offered in the place of the list that its word alone names", () => {
    expect(told(`in=nasr ${council} moon`)).toEqual([
      [council, ["csapc", "chaldean"]],
      ...nothing("moon"),
    ]);
  });

  it("is no problem where its list is here already", () => {
    expect(told(`in=csapc&sup=${council}`)).toEqual([]);
    expect(told("in=state-of-law.state.of.law")).toEqual([]);
  });

  it("takes none but its own words' list out", () => {
    expect(told(`sup=chaldean&in=${council}`)).toContainEqual([council, ["csapc", null]]);
  });

  it("is not looked for where all words are ids", () => {
    expect(told("in=chaldean+decision")).toEqual([]);
    expect(told("in=chaldean+moon")).toEqual(nothing("moon"));
  });
});

describe("a link of very many words", () => {
  it("has the first of them looked up, and all of them told", () => {
    const offers = told(`in=${"sairon ".repeat(mostLookedUp + 50)}`);
    expect(offers).toHaveLength(mostLookedUp + 50);
    expect(offers.filter(([, offer]) => offer !== null)).toHaveLength(mostLookedUp);
  });

  it("has its rule looked up, whatever stands before that", () => {
    const { problems } = readLink(
      { search: `?d=certified&in=${"moon ".repeat(mostLookedUp + 50)}&q=two-thrids`, hash: "" },
      iraq,
    );
    const [first] = withOffers(inWholeNames(problems, parliamentInFull), parliamentInFull, {});
    expect(first?.offer).toEqual({ kind: "rule", rule: { kind: "two-thirds" } });
  });
});
