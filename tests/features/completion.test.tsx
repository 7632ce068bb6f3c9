// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { NearestWays } from "#features/completion/NearestWays.tsx";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

async function opened(link: string, parliament = windmoor) {
  const shown = renderApp(<NearestWays />, link, { dossier: bareDossier(parliament) });
  await shown.user.click(screen.getByRole("button", { name: /^(Complete it|Start with help)$/ }));
  return shown;
}

const ways = () => screen.getAllByRole("button", { name: /^Add / }).map((way) => way.textContent);

describe("the nearest ways over the line", () => {
  it("are the smallest additions, with the fewest seats to spare first", async () => {
    await opened("?d=evening&in=birch.fern");
    expect(
      await screen.findByRole("heading", { name: "Nearest ways to 21, the fewest lists first" }),
    ).toBeVisible();
    expect(ways()).toEqual([
      "Add Cedar and Dune 21, none to spare",
      "Add Amber and Grove 23, 2 to spare",
      "Add Amber and Heath 23, 2 to spare",
    ]);
    expect(screen.getByText("There are more ways.")).toBeVisible();
  });

  it("are single lists where one is enough", async () => {
    await opened("?d=evening&in=amber.birch&q=22");
    await screen.findByRole("heading", { name: "Nearest ways to 22, the fewest lists first" });
    expect(ways()).toEqual([
      "Add Dune 22, none to spare",
      "Add Cedar 23, 1 to spare",
      expect.stringMatching(/^Add \w+ and/),
    ]);
  });

  it("are taken by one click, as one step", async () => {
    const { user, store } = await opened("?d=evening&in=birch.fern");
    await user.click(await screen.findByRole("button", { name: /^Add Cedar and Dune/ }));
    expect(store.getState().timeline.present.roles).toMatchObject({
      cedar: "government",
      dune: "government",
    });
    expect(store.getState().timeline.past).toHaveLength(1);
    const button = screen.getByRole("button", { name: "Complete it" });
    expect(button).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("The line is reached: nothing is missing.")).toBeVisible();
  });

  it("wait for a first list", async () => {
    await opened("");
    expect(screen.getByText(/^Tick a list first/)).toBeVisible();
  });

  it("are none where all lists together miss the line", async () => {
    await opened("?d=report&in=anchor&q=21&abs=", lakeland);
    expect(await screen.findByText(/Whether the 5 not in this source could/)).toBeVisible();
  });

  it("are none while too many abstain, who are named", async () => {
    await opened("?d=evening&in=amber&abs=birch.cedar.dune.ember&q=28");
    expect(await screen.findByText(/^Not while/)).toHaveTextContent(
      "Not while Birch, Cedar, Dune and Ember abstain: all the other listed lists together have 19, and 28 are needed.",
    );
  });

  it("are not known where the seats that nobody itemised might be enough", async () => {
    await opened("?d=report&q=17&in=anchor", lakeland);
    expect(await screen.findByText(/Whether the 5 not in this source could/)).toBeVisible();
  });

  it("say that they are among the lists that are itemised", async () => {
    await opened("?d=report&in=anchor", lakeland);
    expect(await screen.findByText(/5 seats are not/)).toBeVisible();
  });
});
