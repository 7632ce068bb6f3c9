// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { NearestWays } from "#features/completion/NearestWays.tsx";
import { renderApp } from "#tests/renderApp.tsx";

async function opened(link = "") {
  const shown = renderApp(<NearestWays />, link);
  await shown.user.click(screen.getByRole("button", { name: /^(Complete it|Start with help)$/ }));
  return shown;
}

const ways = () => screen.getAllByRole("button", { name: /^Add / }).map((way) => way.textContent);

describe("the nearest ways over the line", () => {
  it("are the smallest additions, with the fewest seats to spare first", async () => {
    await opened("?d=article&in=sairoon.nasr.hikma");
    expect(
      await screen.findByRole("heading", { name: "Nearest ways to 165, the fewest lists first" }),
    ).toBeVisible();
    expect(ways()).toEqual([
      "Add KDP and State of Law 165, none to spare",
      "Add Fatah and New Generation 166, 1 to spare",
      "Add Fatah and Gorran 167, 2 to spare",
    ]);
    expect(screen.getByText("There are more ways.")).toBeVisible();
  });

  it("are single lists where one is enough", async () => {
    await opened("?d=article&in=sairoon.fatah.nasr");
    await screen.findByRole("heading", { name: "Nearest ways to 165, the fewest lists first" });
    expect(ways()).toEqual([
      "Add KDP 168, 3 to spare",
      "Add State of Law 168, 3 to spare",
      expect.stringMatching(/^Add \w+ and/),
    ]);
  });

  it("are taken by one click, as one step", async () => {
    const { user, store } = await opened("?d=article&in=sairoon.nasr.hikma");
    await user.click(await screen.findByRole("button", { name: /^Add KDP and State of Law/ }));
    expect(store.getState().timeline.present.roles).toMatchObject({
      kdp: "government",
      "state-of-law": "government",
    });
    expect(store.getState().timeline.past).toHaveLength(1);
    const button = screen.getByRole("button", { name: "Complete it" });
    expect(button).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("The line is reached: nothing is missing.")).toBeVisible();
  });

  it("wait for a first list", async () => {
    await opened();
    expect(screen.getByText(/^Tick a list first/)).toBeVisible();
  });

  it("are none where all lists together miss the line", async () => {
    await opened("?d=article&in=sairoon&q=329&abs=");
    expect(await screen.findByText(/Whether the 49 not in this source could/)).toBeVisible();
  });

  it("are none while too many abstain, who are named", async () => {
    await opened("?d=certified&in=sairoon&abs=fatah.nasr.kdp.state-of-law.wataniya.hikma&q=220");
    expect(await screen.findByText(/^Not while/)).toHaveTextContent(
      "Not while Fatah, Nasr, KDP, State of Law, Wataniya and Hikma abstain: all the other listed lists together have 149, and 220 are needed.",
    );
  });

  it("are not known where the seats that nobody itemised might be enough", async () => {
    await opened("?d=article&q=290&in=sairoon");
    expect(await screen.findByText(/Whether the 49 not in this source could/)).toBeVisible();
  });

  it("say that they are among the lists that are itemised", async () => {
    await opened("?d=article&in=sairoon.nasr.hikma");
    expect(await screen.findByText(/49 seats are not/)).toBeVisible();
  });
});
