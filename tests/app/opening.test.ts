import { describe, expect, it, vi } from "vitest";
import { openingAtOnce, openingOf } from "#app/opening.ts";
import { firstParliament } from "#data/catalogue.ts";
import { bareDossier } from "#domain/dossier.ts";
import { initialScenario } from "#domain/scenario.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";

// As in builds for journeys: made-up parliaments, one of which never arrives.
vi.mock("#data/furtherParliaments.ts", () => import("#tests/journeys/labParliaments.ts"));

const address = (search: string) => ({ href: `https://lab.example/${search}`, search, hash: "" });
const known = { lakeland: bareDossier(lakeland) };
const ofFirst = initialScenario(firstParliament.parliament);

describe("a link whose parliament is here", () => {
  it("opens its scenario at once", () => {
    const link = address("?p=lakeland&d=register&in=anchor.elm&view=stage");
    expect(openingAtOnce(link, known)).toMatchObject({
      dossier: known.lakeland,
      scenario: {
        parliament: "lakeland",
        edition: "register",
        roles: { anchor: "government", elm: "government" },
      },
      view: "stage",
      notice: null,
    });
  });

  it("is the one that it carries, and not another of the same id", () => {
    const own = { lakeland: { ...known.lakeland, payload: "c1.aB3-_x" } };
    const carrying = (hash: string) => ({ ...address("?p=lakeland&d=report&in=anchor"), hash });
    expect(openingAtOnce(carrying("#c1.aB3-_x"), own)).toMatchObject({
      dossier: own.lakeland,
      scenario: { roles: { anchor: "government" } },
      notice: null,
    });
    expect(openingAtOnce(carrying("#c1.other"), own)).toBeNull();
    // A place on the page was followed.
    expect(openingAtOnce(carrying("#finder"), own)).toMatchObject({ dossier: own.lakeland });
    // A parliament of the catalogue needs none, and what comes along is named.
    expect(openingAtOnce(carrying("#c1.other"), known)).toMatchObject({
      dossier: known.lakeland,
      notice: { problems: [{ kind: "unknown-codec", text: "#c1.other" }] },
    });
  });

  it("opens the first one where it names none", () => {
    const opening = openingAtOnce(address(""), known);
    expect(opening).toMatchObject({ dossier: firstParliament, scenario: ofFirst, notice: null });
  });

  it("opens with a word about what it got wrong, and the link as it came", () => {
    const link = address("?p=lakeland&d=report&in=anchor.atlantis");
    expect(openingAtOnce(link, known)).toMatchObject({
      scenario: { roles: { anchor: "government" } },
      notice: { raw: link.href, problems: [{ kind: "unknown-list", text: "atlantis" }] },
    });
  });
});

describe("a link whose parliament is not here", () => {
  it("waits for it and opens its scenario", async () => {
    const link = address("?p=windmoor&d=recount&in=amber");
    expect(openingAtOnce(link, known)).toBeNull();
    const { dossier, scenario, notice } = await openingOf(link, known);
    expect(dossier.parliament).toBe(windmoor);
    expect(scenario).toMatchObject({ edition: "recount", roles: { amber: "government" } });
    expect(notice).toBeNull();
  });

  it("opens what it said when it was followed, whatever the address says by then", async () => {
    const link = address("?p=windmoor&d=recount&in=amber");
    const opening = openingOf(link, known);
    Object.assign(link, address("?p=lakeland&d=report&in=drum"));
    expect((await opening).scenario).toMatchObject({
      parliament: "windmoor",
      roles: { amber: "government" },
    });
  });

  it.each(["atlantis", "constructor"])(
    "opens the first one, with a word, where there is none: %s",
    async (id) => {
      const opening = await openingOf(address(`?p=${id}`), known);
      expect(opening).toMatchObject({
        dossier: firstParliament,
        notice: { problems: [{ kind: "unknown-parliament" }] },
      });
    },
  );

  it("opens the first one as it is where it does not arrive, and says that this is all", async () => {
    const link = address("?p=sunken-isle&d=article&in=sairoon");
    const { dossier, scenario, notice } = await openingOf(link, known);
    expect(dossier).toBe(firstParliament);
    // A list of the same name in another parliament is another list.
    expect(scenario).toEqual(ofFirst);
    expect(notice).toMatchObject({
      raw: link.href,
      problems: [{ kind: "parliament-not-fetched", text: "sunken-isle" }],
    });
  });
});
