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

describe("the members behind “and n more”", () => {
  const abstaining =
    "?d=article&in=sairoon&abs=fatah.nasr.kdp.state-of-law.wataniya.hikma.puk.decision.gorran";
  const governing = "?d=article&in=sairoon.fatah.nasr.kdp.state-of-law.wataniya.hikma.puk";
  const more = () => screen.getByRole("button", { name: /^and \d+ more$/ });

  /** With room for a few: letters have no width here, so that a swatch is all that a name takes. */
  function rendered(link: string, { width, page }: { width: number; page: number }) {
    laidOut(width);
    vi.stubGlobal("innerWidth", page);
    return renderApp(element, link);
  }

  const desktop = { width: 200, page: 1280 };
  const phone = { width: 110, page: 390 };

  it.each([
    ["who abstains", abstaining, desktop, ["State of Law", "Wataniya", "Decision", "Gorran"]],
    ["who governs, on a phone", governing, phone, ["KDP", "State of Law", "Hikma", "PUK"]],
  ])("take the focus as they are opened, as one stop: %s", async (_, link, room, some) => {
    const { user } = rendered(link, room);
    await user.tab();
    expect(member(/^Sairoon/)).toHaveFocus();
    await user.tab();
    expect(more()).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(member(new RegExp(`^${some[0]}`))).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(member(new RegExp(`^${some[1]}`))).toHaveFocus();
    await user.keyboard("{End}");
    expect(member(new RegExp(`^${some[3]}`))).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(member(new RegExp(`^${some[2]}`))).toHaveFocus();
    await user.tab({ shift: true });
    expect(more()).toHaveFocus();
    await user.tab();
    expect(member(new RegExp(`^${some[2]}`))).toHaveFocus();
    await user.tab();
    expect(member("Clear")).toHaveFocus();
    expect(more()).toHaveAttribute("aria-expanded", "false");
  });

  it.each([
    ["who abstains", abstaining, desktop, /^KDP/],
    ["who governs, on a phone", governing, phone, /^Nasr/],
  ])("leave the others their stop as they are closed: %s", async (_, link, room, last) => {
    const { user } = rendered(link, room);
    await user.click(more());
    await user.keyboard("{End}{Escape}");
    expect(more()).toHaveFocus();
    await user.tab({ shift: true });
    expect(member(/^Sairoon/)).toHaveFocus();
    await user.keyboard("{End}");
    expect(member(last)).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(member(last)).toHaveFocus();
  });

  it("leave by Delete like the others: to the next, and in the end to who is named before", async () => {
    const { user, store } = rendered(abstaining, desktop);
    await user.click(more());
    await user.keyboard("{ArrowDown}{Delete}");
    expect(member(/^Hikma/)).toHaveFocus();
    await user.keyboard("{End}{Delete}");
    expect(member(/^Decision/)).toHaveFocus();
    expect(more()).toHaveTextContent("and 4 more");
    expect(store.getState().timeline.present.roles).not.toHaveProperty("wataniya");
    expect(store.getState().timeline.present.roles).not.toHaveProperty("gorran");
  });

  it("take another role from their menu there, and Escape leaves menu and panel one by one", async () => {
    const { user } = rendered(abstaining, desktop);
    await user.click(more());
    await user.keyboard("{Enter}");
    await screen.findByRole("menu", { name: "State of Law in this coalition" });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(member(/^State of Law/)).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("menuitemradio", { name: "In government" }));
    expect(member("State of Law, 25 seats")).toHaveFocus();
    expect(more()).toHaveAttribute("aria-expanded", "false");
  });
});
