import { describe, expect, it } from "vitest";
import { firstParliament } from "#data/catalogue.ts";
import { criticalLists } from "#domain/criticalLists.ts";
import { dependsOnEdition, verdictsByEdition } from "#domain/editionVerdicts.ts";
import { quotedWords } from "#domain/quotes.ts";
import type { Roles } from "#domain/roles.ts";
import { readingOrder } from "#domain/statementOrder.ts";
import { conflictsWithin, statementsOn } from "#domain/statements.ts";
import { subjectIn } from "#domain/subject.ts";
import { iraqIn } from "#tests/iraq.ts";

const statements = await firstParliament.statements?.();
if (statements === undefined) throw new Error("the dossier has no statements");
const largest = iraqIn("article").rows.map(({ list }) => list.id);

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
  const order = (...ids: readonly string[]) => {
    const roles = partners(...ids);
    return readingOrder(statementsOn(statements, roles), roles, largest).map(({ id }) => id);
  };
  const conflicts = (...ids: readonly string[]) =>
    conflictsWithin(statements, partners(...ids), largest).map(({ by, of }) => `${by} on ${of}`);

  it("begins with what the article prints of al-Assadi and Nauert, then one of each list", () => {
    expect(order().slice(0, 7)).toEqual([
      "assadi-mediators",
      "assadi-mahdi",
      "nauert-whoever",
      "aquli-resign",
      "amiri-compromise",
      "abadi-cling",
      "mbarzani-norms",
    ]);
    expect(order()).toHaveLength(41);
  });

  it("puts the agreement of May beside the demand of September", () => {
    const four = order("sairoon", "nasr", "kdp", "hikma");
    expect(four).toHaveLength(29);
    expect(four.slice(0, 4)).toEqual([
      "aquli-resign",
      "abadi-expedite",
      "sadr-inclusive",
      "helfi-islah",
    ]);
    // Said by people of no list, of Abadi among others and of Sadr.
    expect(four.slice(-2)).toEqual(["marja-past", "velayati"]);
  });

  it("sets these against each other, and nobody else", () => {
    expect(conflicts(...largest)).toEqual([
      "sairoon on nasr",
      "sairoon on state-of-law",
      "fatah on nasr",
      "kdp on puk",
      "wataniya on fatah",
    ]);
    expect(conflicts("sairoon", "nasr", "kdp", "hikma")).toEqual(["sairoon on nasr"]);
    // His tweet leaves Fatah out, and Iran’s adviser spoke against Sairoon: neither is a refusal.
    expect(conflicts("sairoon", "fatah")).toEqual([]);
  });

  it("tells the refusals of State of Law by their red lines, and that of Fatah by its quote", () => {
    expect(order("sairoon", "state-of-law").slice(0, 2)).toEqual(["sairoon-sol", "sadr-maliki"]);
    expect(order("wataniya", "fatah")[0]).toBe("mulla-militias");
    expect(order("wataniya", "fatah")).not.toContain("wataniya-militias");
  });

  it("has whole words: nothing of them ends in a mark of the sentence around", () => {
    for (const { words } of statements.quotes)
      expect(quotedWords(words)).not.toMatch(/[,;]’?$|'|"/);
  });
});
