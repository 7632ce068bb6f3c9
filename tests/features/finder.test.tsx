// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import { exampleParliament, lakeland } from "#tests/parliaments.ts";
import { redLine } from "#tests/statements.ts";
import { foundRows, foundTexts } from "./foundRows.ts";
import { openFinder } from "./openFinder.tsx";

/** Twelve lists with 12, 11, 10 and so on to 1 seat: 78, of which 40 are a majority. */
const stairs = bareDossier(
  exampleParliament({
    seats: Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`step-${12 - n}`, 12 - n])),
    size: 78,
  }),
);
const partly = bareDossier(lakeland);
/** Two refusals between two lists each; what is meant for a person is none. */
const refusing: Dossier = {
  ...partly,
  statements: () =>
    Promise.resolve({
      quotes: [],
      redLines: [
        redLine("no-candle", {
          statedBy: "Ada Reed",
          excludes: ["candle"],
          date: "2031-03-16",
          outlet: "Lake Gazette",
          later: "They met in May.",
        }),
        redLine("no-drum", { lists: ["bridge"], excludes: ["drum"] }),
        redLine("no-person", { excludes: ["bridge"], excludesNote: "Bo Field as prime minister" }),
      ],
    }),
};

describe("the coalitions found", () => {
  it("are all counted, the tightest first", async () => {
    await openFinder("?d=report", partly);
    expect(
      await screen.findByText("At least 3 coalitions: 5 seats are not in this source"),
    ).toBeVisible();
    // Anchor with two of three: 13 or, without Bridge, 12.
    expect((await foundTexts())[0]).toBe("Anchor, Candle and Drum 12, 1 to spare");
  });

  it("are those that meet the link's conditions", async () => {
    await openFinder("?d=evening&with=amber&without=birch&max=4");
    const all = await foundTexts();
    expect(all.length).toBeGreaterThan(0);
    for (const text of all) {
      expect(text).toMatch(/^Amber/);
      expect(text).not.toMatch(/Birch/);
      expect(text.split(/, | and /).length).toBeLessThanOrEqual(5);
    }
  });

  it("can be those with the fewest lists first", async () => {
    const { user } = await openFinder("?d=evening");
    await foundRows();
    await user.click(screen.getByRole("radio", { name: "fewest lists" }));
    expect((await foundTexts())[0]).toMatch(
      /^Amber, (Birch and Ember|Cedar and Dune) 21, none to spare$/,
    );
  });

  it("come in greater numbers when asked for", async () => {
    const { user } = await openFinder("", stairs);
    expect(await foundRows()).toHaveLength(8);
    await user.click(screen.getByRole("button", { name: "Show more" }));
    expect(await foundRows()).toHaveLength(16);
    screen.getByRole("button", { name: "Show more" }).focus();
    await user.keyboard("{Enter}");
    const more = await foundRows();
    expect(more).toHaveLength(24);
    // By keyboard one goes on at the first of those that came.
    expect(more[16]).toHaveFocus();
    // Only for those: what another order brings leaves the focus where it is.
    const fewest = screen.getByRole("radio", { name: "fewest lists" });
    await user.click(fewest);
    // No three hold 40: 12 + 11 + 10 = 33.
    expect((await foundTexts())[0]).toMatch(/^\S+, \S+, \S+ and \S+ 40, none to spare$/);
    expect(fewest).toHaveFocus();
  });

  it("are shown in the chamber when pointed at, and taken as one step when pressed", async () => {
    const { user, store } = await openFinder("?d=evening&in=amber");
    const [first] = await foundRows();
    if (first === undefined) throw new Error("nothing was found");
    await user.hover(first);
    expect(screen.getByRole("img", { name: /^A half circle.*21/ })).toBeInTheDocument();
    expect(store.getState().timeline.present.roles).toEqual({ amber: "government" });
    await user.click(first);
    expect(Object.keys(store.getState().timeline.present.roles).length).toBeGreaterThan(1);
    expect(store.getState().timeline.past).toHaveLength(1);
    expect(first).toHaveAttribute("aria-current", "true");
    await user.unhover(first);
    await user.hover(first);
    act(() => store.getState().undo());
    expect(store.getState().previewed).toBeNull();
  });

  it("leave nothing in the chamber when they go while one points at them", async () => {
    const { user, store } = await openFinder("", stairs);
    // One of more lists than those have that are shown in the other order.
    const large = (await foundRows()).at(-1);
    if (large === undefined) throw new Error("nothing was found");
    await user.hover(large);
    expect(store.getState().previewed).not.toBeNull();
    // By keyboard: the pointer stays where it is while another order brings other rows.
    screen.getByRole("radio", { name: /^fewest seats/ }).focus();
    await user.keyboard("{ArrowRight}");
    expect((await foundTexts())[0]).toMatch(/^step-12, step-11, step-10 and/);
    expect(large).not.toBeInTheDocument();
    expect(store.getState().previewed).toBeNull();
  });

  it("keep the outside support that counts, or leave it out", async () => {
    const { user } = await openFinder("?d=evening&sup=cedar.dune&with=amber");
    expect((await foundTexts())[0]).toMatch(/^Amber.*, supported by Cedar and Dune/);
    await user.click(screen.getByRole("checkbox", { name: /^Outside support of/ }));
    expect((await foundTexts())[0]).not.toMatch(/supported/);
  });
});

describe("conditions", () => {
  it("are clicked together and are part of the scenario", async () => {
    const { user, store } = await openFinder("?d=evening");
    const choose = (label: string, option: string) =>
      user.selectOptions(screen.getByRole("combobox", { name: label }), option);
    await choose("Add a list that must be in", "Amber (10)");
    await choose("Add a list that must not be in", "Dune (5)");
    await choose("Add a list to set apart from another", "Cedar (6)");
    await choose("Add a list to set apart from Cedar", "Birch (7)");
    await choose("At most", "5 lists");
    expect(store.getState().timeline.present.constraints).toEqual({
      mustContain: ["amber"],
      mustNotContain: ["dune"],
      apart: [["cedar", "birch"]],
      mostLists: 5,
      countsSupport: true,
    });
    await user.click(screen.getByRole("button", { name: "No longer with Amber" }));
    // The focus stays at the sentence that one works on.
    expect(screen.getByRole("combobox", { name: "Add a list that must be in" })).toHaveFocus();
    expect(store.getState().timeline.present.constraints.mustContain).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Clear conditions" }));
    expect(screen.queryByRole("button", { name: "Clear conditions" })).not.toBeInTheDocument();
  });

  it("are added by keyboard with Enter, not on the way through the lists", async () => {
    const { user, store } = await openFinder("?d=evening");
    const added = () => store.getState().timeline.present.constraints.mustContain;
    const adder = screen.getByRole("combobox", { name: "Add a list that must be in" });
    adder.focus();
    // What the arrow keys do in a closed select of a browser.
    fireEvent.keyDown(adder, { key: "ArrowDown" });
    fireEvent.change(adder, { target: { value: "amber" } });
    fireEvent.keyDown(adder, { key: "ArrowDown" });
    fireEvent.change(adder, { target: { value: "birch" } });
    expect(added()).toEqual([]);
    await user.keyboard("{Enter}");
    expect(added()).toEqual(["birch"]);
    expect(adder).toHaveFocus();
    fireEvent.keyDown(adder, { key: "ArrowDown" });
    fireEvent.change(adder, { target: { value: "dune" } });
    await user.click(screen.getByRole("button", { name: "Add Dune" }));
    expect(added()).toEqual(["birch", "dune"]);
    expect(store.getState().timeline.past).toHaveLength(2);
  });

  it("say who leaves another role for the government, and which line that makes", async () => {
    await openFinder("?d=evening&q=plurality&abs=cedar&with=cedar");
    expect(screen.getByText(/^Cedar would govern, as “with” says/)).toBeVisible();
    expect(screen.queryByText(/abstains and stays out/)).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Coalitions that reach 21" })).toBeVisible();
  });

  it("keep out who abstains, and say so", async () => {
    await openFinder("?d=evening&abs=cedar");
    expect(await screen.findByText(/^Cedar abstains and stays out/)).toBeVisible();
    for (const text of await foundTexts()) expect(text).not.toMatch(/Cedar/);
  });

  it("take over who governs now", async () => {
    const { user, store } = await openFinder("?d=evening&in=amber.fern");
    await user.click(screen.getByRole("button", { name: "+ your lists" }));
    expect(store.getState().timeline.present.constraints.mustContain).toEqual(["amber", "fern"]);
  });

  it("are ready made of the refusals on record, with source, date and what came of them", async () => {
    const { user, store } = await openFinder("?d=report", refusing);
    const refusal = await screen.findByRole("checkbox", { name: "Not Anchor and Candle together" });
    expect(refusal).toHaveAccessibleDescription(
      /Ada Reed, 16 March 2031: Lake Gazette.*Later: They met in May\./,
    );
    expect(screen.getByText("Ada Reed, 16 March 2031: Lake Gazette")).toHaveAttribute("href");
    expect(screen.getAllByRole("checkbox", { name: /^Not / })).toHaveLength(2);
    await user.click(
      screen.getByRole("checkbox", { name: "No list together with one it refused" }),
    );
    expect(refusal).toBeChecked();
    expect(store.getState().timeline.present.constraints.apart).toHaveLength(2);
    await user.click(refusal);
    expect(store.getState().timeline.present.constraints.apart).toHaveLength(1);
  });

  it.each([
    ["with=amber&without=amber", /“With Amber” and “without Amber” contradict each other/],
    [
      "with=amber.birch&apart=amber_birch",
      /“With Amber and Birch” and “never together” contradict/,
    ],
    ["with=amber.birch.cedar&max=2", /“With” names 3 lists and “at most” allows 2/],
    ["sup=birch&without=birch", /“Without Birch” and “outside support of Birch counts” contradict/],
    [
      "sup=birch&with=amber&apart=birch_amber",
      /“With Amber” and “outside support of Birch counts” contradict “never together”/,
    ],
    ["sup=birch.dune&apart=birch_dune", /Birch and Dune both support from outside/],
  ])("that contradict each other are named: %s", async (conditions, words) => {
    await openFinder(`?d=evening&${conditions}`);
    expect(await screen.findByText(words)).toBeVisible();
  });
});
