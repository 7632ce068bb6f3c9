import { describe, expect, it } from "vitest";
import { firstParliament } from "#data/catalogue.ts";
import { criticalLists } from "#domain/criticalMember.ts";
import { dependsOnEdition, verdictsByEdition } from "#domain/editionVerdicts.ts";
import { quotesBetweenPartners, quotesConcerning } from "#domain/quotes.ts";
import { crossedRedLines } from "#domain/redLines.ts";
import type { Roles } from "#domain/roles.ts";
import { subjectIn } from "#domain/subject.ts";
import { iraqIn } from "#tests/iraq.ts";

const statements = await firstParliament.statements?.();
if (statements === undefined) throw new Error("the dossier has no statements");
const { quotes, redLines } = statements;

const partners = (...ids: readonly string[]): Roles =>
  Object.fromEntries(ids.map((id) => [id, "government"]));

const governed = (edition: string, ...ids: readonly string[]) =>
  subjectIn(iraqIn(edition), partners(...ids), { kind: "absolute" });

describe("the arithmetic of the talks of 2018", () => {
  it.each([
    ["8 June: Sairoon, Hikma, Wataniya", ["sairoon", "hikma", "wataniya"], 94, 71],
    ["12 June: with Fatah", ["sairoon", "hikma", "wataniya", "fatah"], 141, 24],
    ["August: with Nasr instead", ["sairoon", "hikma", "wataniya", "nasr"], 136, 29],
    ["the three largest", ["sairoon", "fatah", "nasr"], 143, 22],
    ["Sairoon, Nasr, Hikma", ["sairoon", "nasr", "hikma"], 115, 50],
    ["Sairoon, Fatah, Nasr, Hikma", ["sairoon", "fatah", "nasr", "hikma"], 162, 3],
  ])("%s: %j hold %i, %i short", (_, ids, counted, short) => {
    const { standing } = governed("article", ...ids);
    expect(standing).toMatchObject({ counted, short, spare: 0, isReached: false });
  });

  it("adds up as published after the recount", () => {
    const seats = (...ids: readonly string[]) => governed("certified", ...ids).standing.counted;
    expect(seats("sairoon", "hikma", "wataniya", "fatah")).toBe(142);
    expect(seats("sairoon", "hikma", "wataniya", "fatah", "nasr")).toBe(184);
    expect(seats("sairoon", "fatah", "nasr", "state-of-law", "hikma")).toBe(188);
    expect(seats("fatah", "state-of-law", "kdp", "puk")).toBe(116);
    expect(
      seats("fatah", "state-of-law", "kdp", "puk", "decision", "anbar-identity", "wataniya"),
    ).toBe(157);
  });

  it("has a majority of 168 with KDP, three to spare, in which all four are critical", () => {
    const four = governed("article", "sairoon", "fatah", "nasr", "kdp");
    expect(four.standing).toMatchObject({ counted: 168, spare: 3, isReached: true });
    expect(criticalLists(four)).toEqual(["sairoon", "fatah", "nasr", "kdp"]);
  });

  it("depends on the edition for Sairoon, Fatah, Nasr and Wataniya: 164, 164, 165", () => {
    const verdicts = verdictsByEdition(governed("article", "sairoon", "fatah", "nasr", "wataniya"));
    expect(verdicts.map(({ standing }) => standing.counted)).toEqual([164, 164, 165]);
    expect(dependsOnEdition(verdicts)).toBe(true);
  });
});

describe("what was said in 2018", () => {
  it("is told oldest first", () => {
    const concerned = quotesConcerning(quotes, partners("kdp"));
    expect(concerned.length).toBeGreaterThan(1);
    expect(concerned.map(({ date }) => date)).toEqual(concerned.map(({ date }) => date).toSorted());
  });

  it("sets Sairoon against State of Law twice, and against Nasr once", () => {
    const crossed = (...ids: readonly string[]) =>
      crossedRedLines(redLines, partners(...ids)).map(({ id }) => id);
    expect(crossed("sairoon", "state-of-law")).toEqual([
      "sadr-tweet-omits",
      "sadr-maliki",
      "sairoon-sol",
    ]);
    expect(crossed("sairoon", "nasr")).toEqual(["resign-abadi"]);
    // What outsiders demanded of the lists is no line of theirs.
    expect(crossed("sairoon", "fatah")).toEqual(["sadr-tweet-omits"]);
  });

  it("turns Wataniya against Fatah, and not against Nasr", () => {
    const between = (...ids: readonly string[]) =>
      quotesBetweenPartners(quotes, partners(...ids)).map(({ id }) => id);
    expect(between("wataniya", "fatah")).toEqual(["mulla-militias"]);
    expect(between("wataniya", "nasr")).toEqual([]);
  });
});
