import { describe, expect, it } from "vitest";
import { firstParliament } from "#data/catalogue.ts";
import { quotesBetweenPartners, quotesConcerning } from "#domain/quotes.ts";
import { crossedRedLines } from "#domain/redLines.ts";

const statements = await firstParliament.statements?.();
if (statements === undefined) throw new Error("the dossier has no statements");
const { quotes, redLines } = statements;
const partners = (...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, "government" as const]));

describe("what was said", () => {
  it("concerns nobody while nobody is chosen", () => {
    expect(quotesConcerning(quotes, {})).toEqual([]);
    expect(crossedRedLines(redLines, {})).toEqual([]);
  });

  it("concerns the lists chosen, oldest first", () => {
    const concerned = quotesConcerning(quotes, partners("kdp"));
    expect(concerned.every(({ lists }) => lists.includes("kdp"))).toBe(true);
    expect(concerned.length).toBe(quotes.filter(({ lists }) => lists.includes("kdp")).length);
    expect(concerned.map(({ date }) => date)).toEqual(concerned.map(({ date }) => date).toSorted());
  });

  it("sets Sairoon against State of Law twice, and against Nasr once", () => {
    expect(
      crossedRedLines(redLines, partners("sairoon", "state-of-law")).map(({ id }) => id),
    ).toEqual(["sadr-tweet-omits", "sadr-maliki", "sairoon-sol"]);
    expect(crossedRedLines(redLines, partners("sairoon", "nasr")).map(({ id }) => id)).toEqual([
      "resign-abadi",
    ]);
  });

  it("leaves out what outsiders demanded of the lists", () => {
    expect(crossedRedLines(redLines, partners("sairoon", "fatah")).map(({ id }) => id)).toEqual([
      "sadr-tweet-omits",
    ]);
  });

  it("finds the quotes of one partner against another", () => {
    expect(
      quotesBetweenPartners(quotes, partners("wataniya", "fatah")).map(({ id }) => id),
    ).toEqual(["mulla-militias"]);
    expect(quotesBetweenPartners(quotes, partners("wataniya", "nasr"))).toEqual([]);
  });
});
