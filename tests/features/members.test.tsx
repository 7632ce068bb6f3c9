// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ClearButton } from "#features/coalition/ClearButton.tsx";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { laidOut } from "#tests/laidOut.ts";
import { renderApp } from "#tests/renderApp.tsx";

const element = (
  <>
    <MajorityMeter rule={() => null} />
    <ClearButton onCleared={focusMeter} />
  </>
);
const member = (name: string | RegExp) => screen.getByRole("button", { name });
const names = () =>
  within(screen.getByRole("group"))
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label"));

beforeEach(() => laidOut());
afterEach(() => vi.restoreAllMocks());

describe("the members on the meter", () => {
  it("are buttons that say their seats and what they do", () => {
    renderApp(element, "?d=article&in=sairoon.hikma&sup=puk&abs=gorran");
    expect(names()).toEqual([
      "Sairoon, 54 seats",
      "Hikma, 19 seats",
      "PUK, 18 seats, supports from outside",
      "Gorran abstains, 5 seats",
    ]);
  });

  it("are one stop of the Tab key, with arrows, Home and End between them", async () => {
    const { user } = renderApp(element, "?d=article&in=sairoon.nasr.hikma&sup=fatah");
    await user.tab();
    expect(member("Sairoon, 54 seats")).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(member("Nasr, 42 seats")).toHaveFocus();
    await user.keyboard("{End}");
    // Fatah is larger and stands behind those who govern.
    expect(member(/^Fatah/)).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(member("Hikma, 19 seats")).toHaveFocus();
    await user.tab();
    expect(member("Clear")).toHaveFocus();
    await user.tab({ shift: true });
    expect(member("Hikma, 19 seats")).toHaveFocus();
    await user.keyboard("{Home}{ArrowLeft}");
    expect(member("Sairoon, 54 seats")).toHaveFocus();
  });

  it("leave by Delete: the focus goes to the next, the one before, and the meter", async () => {
    const { user, store } = renderApp(element, "?d=article&in=sairoon.fatah.nasr");
    member("Fatah, 47 seats").focus();
    await user.keyboard("{Delete}");
    expect(member("Nasr, 42 seats")).toHaveFocus();
    await user.keyboard("{Delete}");
    expect(member("Sairoon, 54 seats")).toHaveFocus();
    await user.keyboard("{Delete}");
    expect(screen.getByRole("group")).toHaveFocus();
    expect(store.getState().timeline.present.roles).toEqual({});
  });

  it("take another role from their menu, and keep the focus", async () => {
    const { user, store } = renderApp(element, "?d=article&in=sairoon.hikma");
    member("Hikma, 19 seats").focus();
    await user.keyboard("{Enter}");
    const menu = await screen.findByRole("menu", { name: "Hikma in this coalition" });
    expect(within(menu).getByRole("menuitemradio", { checked: true })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("menuitemradio", { name: "Supports from outside" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(store.getState().timeline.present.roles).toEqual({
      sairoon: "government",
      hikma: "support",
    });
    expect(member("Hikma, 19 seats, supports from outside")).toHaveFocus();
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("keep the focus where they go: to those who abstain", async () => {
    const { user } = renderApp(element, "?d=article&in=sairoon.hikma");
    await user.click(member("Hikma, 19 seats"));
    await user.click(await screen.findByRole("menuitemradio", { name: "Abstains" }));
    expect(member("Hikma abstains, 19 seats")).toHaveFocus();
  });

  it("are removed by their menu, and say there whether they are needed", async () => {
    const { user, store } = renderApp(element, "?d=article&in=sairoon.fatah.nasr.kdp.gorran");
    await user.click(member("Gorran, 5 seats"));
    await screen.findByRole("menu");
    expect(screen.queryByText(/^Needed/)).toBeNull();
    await user.keyboard("{Escape}");
    expect(member("Gorran, 5 seats")).toHaveFocus();
    await user.click(member("KDP, 25 seats"));
    expect(screen.getByText("Needed: without it the line is missed")).toBeVisible();
    await user.click(screen.getByRole("menuitem", { name: "Remove KDP" }));
    expect(store.getState().timeline.present.roles).not.toHaveProperty("kdp");
    expect(member("Gorran, 5 seats")).toHaveFocus();
  });

  it("are there without seats in these figures, and say so", () => {
    renderApp(element, "?d=article&in=sairoon.babylon");
    expect(member("Babylon, seats not in this source")).toBeVisible();
  });

  it("stand in a legend on a phone, with the seats alone in the bar", () => {
    laidOut(358);
    vi.stubGlobal("innerWidth", 390);
    renderApp(element, "?d=article&in=sairoon.hikma&sup=puk");
    expect(names()).toHaveLength(3);
    expect(screen.getAllByText("Sairoon")).toHaveLength(1);
  });

  it("are cleared as one step", async () => {
    const { user, store } = renderApp(element, "?d=article&in=sairoon.hikma");
    await user.click(member("Clear"));
    expect(screen.getByRole("group")).toHaveFocus();
    expect(store.getState().timeline.past).toHaveLength(1);
  });
});
