// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { lakeland } from "#tests/parliaments.ts";
import { foundRows, foundTexts } from "./foundRows.ts";
import { openFinder } from "./openFinder.tsx";

const partly = bareDossier(lakeland);

describe("conditions that nothing meets", () => {
  it("are given up one at a time, where that is enough", async () => {
    // Amber and the largest of all the others hold 17.
    const { user, store } = await openFinder(
      "?d=evening&with=amber&without=birch.cedar&max=2&apart=dune_amber",
    );
    await screen.findByText("No coalition meets these conditions.");
    const offered = () =>
      screen.queryAllByRole("button", { name: /^Give up/ }).map((button) => button.textContent);
    await expect.poll(offered).toEqual(["Give up “at most 2”"]);
    await user.click(screen.getByRole("button", { name: "Give up “at most 2”" }));
    expect((await foundTexts()).length).toBeGreaterThan(0);
    expect(offered()).toEqual([]);
    expect(store.getState().timeline.present.constraints.mostLists).toBeNull();
  });

  it("are offered to be given up where two contradict each other", async () => {
    await openFinder("?d=evening&with=amber&without=amber");
    expect(await screen.findByRole("button", { name: "Give up “with Amber”" })).toBeVisible();
    expect(await screen.findByRole("button", { name: "Give up “without Amber”" })).toBeVisible();
  });
});

describe("whether there is any", () => {
  it("cannot be said where the seats that nobody itemised might be enough", async () => {
    // Bridge and two others hold 10 of 11.
    await openFinder("?d=report&without=anchor", partly);
    expect(await screen.findByText(/with the 5 not in this source would/)).toBeVisible();
  });

  it("is yes with a list whose seats are not known, where the others are enough", async () => {
    await openFinder("?d=report&with=elm", partly);
    const rows = await screen.findAllByRole("button", { name: /Elm.* or more/ });
    expect(rows.length).toBeGreaterThan(0);
  });

  it("cannot be said where only all seats together are enough", async () => {
    // 16 seats are itemised, and 21 are asked for.
    await openFinder("?d=report&q=21", partly);
    expect(
      await screen.findByText(/^No coalition of listed lists reaches 21\. Whether/),
    ).toBeVisible();
  });

  it("cannot be said where a supporter that is not itemised may hold the seats", async () => {
    // 6 and 5 are more than 10, and one list in government is enough.
    await openFinder("?d=report&sup=elm&q=10&max=1", partly);
    expect(await screen.findByText(/with the 5 not in this source would/)).toBeVisible();
  });

  it("is no where somebody not itemised would be one list too many", async () => {
    await openFinder("?d=report&q=17&max=1", partly);
    expect(await screen.findByText("No coalition meets these conditions.")).toBeVisible();
  });

  it("is yes in figures that itemise all seats", async () => {
    // Elm and the three others hold 15.
    await openFinder("?d=register&without=anchor", partly);
    expect((await foundRows()).length).toBeGreaterThan(0);
  });

  it("is no where even those seats would not be enough", async () => {
    // Drum holds 3, and 5 are not itemised.
    await openFinder("?d=report&without=anchor.bridge.candle", partly);
    expect(await screen.findByText("No coalition meets these conditions.")).toBeVisible();
  });
});
