// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { OpenAgain } from "#features/notice/OpenAgain.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { toCountWith } from "#domain/toCountWith.ts";
import { harbour } from "#tests/harbour.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

/** Without the marks that keep the direction of quoted words to themselves. */
const plain = (text: string | null) => (text ?? "").replace(/[\u2068\u2069]/gu, "");
const named = "Not everything in this link could be read";
const element = <LinkNotice onOpenAgain={() => Promise.resolve(false)} onGone={focusMeter} />;
/** Known once, so that nothing of it is waited for again in each test. */
const dossiers = new Map([harbour, lakeland, windmoor].map((one) => [one, bareDossier(one)]));
const drawn = (link: string, parliament = windmoor) =>
  renderApp(element, link, { dossier: dossiers.get(parliament) ?? bareDossier(parliament) });
const notice = () => screen.findByRole("region", { name: named });

/** The notice with everything that it has to say, and its sentences. */
async function opened(link: string, parliament = windmoor) {
  const shown = drawn(link, parliament);
  await notice();
  await shown.user.click(screen.getByRole("button", { name: /^(Details|\d+ more problems?)$/ }));
  const items = screen.getAllByRole("listitem");
  const sentences = () =>
    items.map((item) => plain(item.querySelector("span")?.textContent ?? item.textContent));
  return { ...shown, items, sentences: sentences() };
}

describe("the notice of a link whose conditions could not be read", () => {
  it.each([
    [
      "max=abc",
      "The link sets a maximum that is no whole number from 1 to 999: “max=abc”. No maximum is set.",
    ],
    [
      "apart=amber",
      "The link sets a list apart without a second list: “apart=amber”. It is left out.",
    ],
    [
      "apart=amber_birch_cedar",
      "The link sets apart what is no pair of two lists: “apart=amber_birch_cedar”. It is left out.",
    ],
    [
      "apart=amber_amber",
      "The link sets a list apart from itself: “apart=amber_amber”. It is left out.",
    ],
    [
      "apart=amber_atlantis",
      "This link names a list that is not in these figures: “atlantis”. The rest is shown.",
    ],
    ["alone=0", "The link says of outside support what is not known: “alone=0”. It counts."],
    [
      "apart=%E0%A4%A",
      "The link is damaged: “?d=evening&apart=%E0%A4%A”. What is damaged is left out.",
    ],
  ])("says of %s what is wrong with it", async (condition, sentence) => {
    expect((await opened(`?d=evening&${condition}`)).sentences).toEqual([sentence]);
  });

  it("still speaks of seats where the rule is an impossible number", async () => {
    expect((await opened("?d=evening&q=42")).sentences).toEqual([
      "The link asks for an impossible number of seats: “42”. The absolute majority is used.",
    ]);
  });

  it("names six problems, and counts the rest", async () => {
    const { sentences } = await opened("?d=evening&max=0&alone=0&in=aa.bb.cc.dd.ee.ff");
    expect(sentences).toHaveLength(7);
    expect(sentences[6]).toBe("… and 2 more.");
  });

  it("is not there where all could be read", () => {
    drawn("?d=evening&max=99&alone=1");
    expect(screen.queryByRole("heading")).toBeNull();
  });
});

describe("the notice of a link that could not be read whole", () => {
  it("says the first thing, counts the others, and can be dismissed", async () => {
    const { user } = drawn("?d=someday&in=amber.atlantis&max=0");
    const region = await notice();
    expect(plain(region.textContent)).toContain(
      "The figures “someday” are not here: the figures of election night are shown.",
    );
    expect(region).not.toHaveTextContent("atlantis");
    await user.click(screen.getByRole("button", { name: "2 more problems" }));
    expect(screen.getAllByRole("listitem").map((item) => plain(item.textContent).trim())).toEqual([
      "The figures “someday” are not here: the figures of election night are shown.",
      "This link names a list that is not in these figures: “atlantis”. The rest is shown.",
      "The link sets a maximum that is no whole number from 1 to 999: “max=0”. No maximum is set.",
    ]);
    expect(screen.getByRole("button", { name: "Copy the link as it came" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Less" }));
    expect(screen.queryByRole("listitem")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("tells of a parliament that is not here in one sentence", async () => {
    expect((await opened("?p=germany-2021&d=final&in=spd.greens&q=9999")).sentences).toEqual([
      "The parliament “germany-2021” is not here: Windmoor is shown.",
    ]);
  });

  it("only notes that it names no edition", async () => {
    drawn("?in=amber");
    const note = await screen.findByRole("region", { name: "About this link" });
    expect(note).toHaveTextContent(
      "This link does not say which figures it used: the figures of election night are shown.",
    );
    expect(
      within(note)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["Dismiss"]);
  });

  it("says what can be set right first, so that it is seen where only that has room", async () => {
    expect((await opened("?d=evening&max=abc&q=two-thrids&in=atlantis.birchh")).sentences).toEqual([
      expect.stringContaining("Did you mean Birch?"),
      expect.stringContaining("Did you mean two thirds?"),
      expect.stringContaining("“atlantis”"),
      expect.stringContaining("“max=abc”"),
    ]);
  });

  it("says of figures that are named twice which hold", async () => {
    expect((await opened("?d=evening&in=amber&d=recount")).sentences).toEqual([
      "The link says one thing twice, and the first holds: “d=recount” is left out.",
    ]);
  });

  it("says what is wrong before what it merely notes", async () => {
    expect((await opened("?in=amber.atlantis")).sentences).toEqual([
      expect.stringContaining("atlantis"),
      expect.stringContaining("does not say which figures"),
    ]);
  });
});

describe("a list that is named instead of called by its id", () => {
  it.each([
    ["law%20of%20sea", "Law of Sea"],
    ["LAW+OF+SEA", "Law of Sea"],
    ["Law_of-Sea", "Law of Sea"],
    ["Party of Salt Pans", "PSP"],
    ["party-of-salt-pans", "PSP"],
    ["Wide Coalition", "Open"],
    ["Calm Water Movement", "Tide"],
    ["قانون البحر", "Law of Sea"],
  ])("is offered for its whole name: %s", async (name, short) => {
    const { user, store } = drawn(`?d=count&sup=nob,${name}`, harbour);
    expect(plain((await notice()).textContent)).toContain(`Did you mean ${short}?`);
    expect(screen.getByRole("button", { name: "Details" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: `Add ${short}` }));
    expect(Object.values(store.getState().timeline.present.roles)).toEqual(["support", "support"]);
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("is told in the words of the link, beside words that are nothing", async () => {
    const { user, sentences } = await opened("?d=count&in=atlantis law of sea moon", harbour);
    expect(sentences).toEqual([
      "“law of sea” is no list of these figures. Did you mean Law of Sea?",
      "This link names a list that is not in these figures: “atlantis”. The rest is shown.",
      "This link names a list that is not in these figures: “moon”. The rest is shown.",
    ]);
    await user.click(screen.getByRole("button", { name: "Add Law of Sea" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  it("is not put together of words in two roles, nor of conditions", async () => {
    drawn("?d=count&in=law of&sup=sea&with=law of sea", harbour);
    expect((await notice()).textContent).not.toContain("Did you mean");
  });
});

describe("a list that is one letter off", () => {
  const offer = (name: string) => screen.queryByRole("button", { name: `Add ${name}` });

  it("is offered by name, and added in the role that the link gave it", async () => {
    const { user, store } = drawn("?d=evening&in=amber&sup=birchh");
    expect(plain((await notice()).textContent)).toContain(
      "“birchh” is no list of these figures. Did you mean Birch?",
    );
    await user.click(screen.getByRole("button", { name: "Add Birch" }));
    const { timeline } = store.getState();
    expect(timeline.present.roles).toEqual({ amber: "government", birch: "support" });
    expect(timeline.past).toHaveLength(1);
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("goes from the notice once it is added, and the others stay", async () => {
    const { user } = await opened("?d=evening&in=birchh.atlantis.ceadr");
    await user.click(screen.getByRole("button", { name: "Add Cedar" }));
    expect(offer("Cedar")).toBeNull();
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Less" }));
    await user.click(screen.getByRole("button", { name: "Add Birch" }));
    expect(plain((await notice()).textContent)).toContain("“atlantis”");
    expect(screen.getByRole("button", { name: "Details" })).toBeVisible();
  });

  it.each([
    ["is in the coalition already", "?d=evening&in=birch.birchh"],
    ["may be one of several", "?d=count&in=nox", harbour],
    ["is a condition of the search, not a member", "?d=evening&with=birchh"],
    ["is nothing like any", "?d=evening&in=atlantis"],
  ])("is not offered where it %s", async (_, link, parliament = windmoor) => {
    drawn(link, parliament);
    expect((await notice()).textContent).not.toContain("Did you mean");
    expect(screen.queryByRole("button", { name: /^Add/ })).toBeNull();
  });

  it("is one of the parliament on the screen", async () => {
    renderApp(element, "?p=lakeland&d=report&in=ancor", {
      dossier: bareDossier(lakeland),
    });
    await notice();
    expect(offer("Anchor")).toBeVisible();
  });

  it.each([
    ["is known by a spelling that comes with the parliament in full", true],
    ["is not known by it where that does not arrive, which costs no more", false],
  ])("%s", async (_, comes) => {
    const inFull = () =>
      comes ? Promise.resolve(lakeland) : Promise.reject(new Error("no network"));
    renderApp(element, "?p=lakeland&d=report&in=ankor", {
      dossier: { ...bareDossier(toCountWith(lakeland)), inFull },
    });
    expect(plain((await notice()).textContent)).toContain("“ankor”");
    expect(offer("Anchor") !== null).toBe(comes);
  });
});

describe("a rule or an edition that is misspelt", () => {
  it("is offered, and holds once it is taken", async () => {
    const { user, store } = drawn("?d=recuont&in=amber&q=two-thrids");
    expect(plain((await notice()).textContent)).toContain(
      "The figures “recuont” are not here. Did you mean the figures of the recount?",
    );
    await user.click(screen.getByRole("button", { name: "Use these figures" }));
    expect(plain((await notice()).textContent)).toContain(
      "“two-thrids” is no rule that is known. Did you mean two thirds?",
    );
    await user.click(screen.getByRole("button", { name: "Use this rule" }));
    expect(screen.queryByRole("region")).toBeNull();
    const { present, past } = store.getState().timeline;
    expect(present).toMatchObject({ edition: "recount", rule: { kind: "two-thirds" } });
    expect(past).toHaveLength(2);
  });

  it("is not offered where it is nothing like any", async () => {
    drawn("?d=someday&q=most");
    expect((await notice()).textContent).not.toContain("Did you mean");
    expect(screen.queryByRole("button", { name: /^Use/ })).toBeNull();
  });
});

describe("a parliament that is asked for again", () => {
  it("may come when nobody waits for it any more, and is there to be opened then", async () => {
    const { user } = renderApp(<OpenAgain onAsk={() => Promise.resolve(true)} />);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: "Try again" })).toBeVisible();
  });
});
