// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { ClearButton } from "#features/coalition/ClearButton.tsx";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { laidOut } from "#tests/laidOut.ts";
import { exampleParliament, lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

/** 110 seats, of which 56 are a majority. */
const trees = bareDossier(
  exampleParliament({
    seats: {
      alder: 20,
      beech: 18,
      cedar: 16,
      dogwood: 14,
      elm: 12,
      fir: 10,
      gorse: 8,
      hazel: 6,
      ivy: 4,
      juniper: 2,
    },
    size: 110,
  }),
);

const element = (
  <>
    <MajorityMeter rule={() => null} />
    <ClearButton onCleared={focusMeter} />
  </>
);
const shown = (link: string, dossier = trees) => renderApp(element, link, { dossier });
const member = (name: string | RegExp) => screen.getByRole("button", { name });
const names = () =>
  within(screen.getByRole("group"))
    .getAllByRole("button")
    .map((button) => button.getAttribute("aria-label"));

beforeEach(() => laidOut());
afterEach(() => vi.restoreAllMocks());

describe("the members on the meter", () => {
  it("are buttons that say their seats and what they do", () => {
    shown("?in=alder.gorse&sup=hazel&abs=juniper");
    expect(names()).toEqual([
      "alder, 20 seats",
      "gorse, 8 seats",
      "hazel, 6 seats, supports from outside",
      "juniper abstains, 2 seats",
    ]);
  });

  it("are one stop of the Tab key, with arrows, Home and End between them", async () => {
    const { user } = shown("?in=alder.cedar.gorse&sup=beech");
    await user.tab();
    expect(member("alder, 20 seats")).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(member("cedar, 16 seats")).toHaveFocus();
    await user.keyboard("{End}");
    // Beech is larger and stands behind those who govern.
    expect(member(/^beech/)).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(member("gorse, 8 seats")).toHaveFocus();
    await user.tab();
    expect(member("Clear")).toHaveFocus();
    await user.tab({ shift: true });
    expect(member("gorse, 8 seats")).toHaveFocus();
    await user.keyboard("{Home}{ArrowLeft}");
    expect(member("alder, 20 seats")).toHaveFocus();
  });

  it("leave by Delete: the focus goes to the next, the one before, and the meter", async () => {
    const { user, store } = shown("?in=alder.beech.cedar");
    member("beech, 18 seats").focus();
    await user.keyboard("{Delete}");
    expect(member("cedar, 16 seats")).toHaveFocus();
    await user.keyboard("{Delete}");
    expect(member("alder, 20 seats")).toHaveFocus();
    await user.keyboard("{Delete}");
    expect(screen.getByRole("group")).toHaveFocus();
    expect(store.getState().timeline.present.roles).toEqual({});
  });

  it("take another role from their menu, and keep the focus", async () => {
    const { user, store } = shown("?in=alder.gorse");
    member("gorse, 8 seats").focus();
    await user.keyboard("{Enter}");
    const menu = await screen.findByRole("menu", { name: "gorse in this coalition" });
    expect(within(menu).getByRole("menuitemradio", { checked: true })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("menuitemradio", { name: "Supports from outside" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(store.getState().timeline.present.roles).toEqual({
      alder: "government",
      gorse: "support",
    });
    expect(member("gorse, 8 seats, supports from outside")).toHaveFocus();
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("keep the focus where they go: to those who abstain", async () => {
    const { user } = shown("?in=alder.gorse");
    await user.click(member("gorse, 8 seats"));
    await user.click(await screen.findByRole("menuitemradio", { name: "Abstains" }));
    expect(member("gorse abstains, 8 seats")).toHaveFocus();
  });

  it("are removed by their menu, and say there whether they are needed", async () => {
    const { user, store } = shown("?in=alder.beech.dogwood.gorse.juniper");
    await user.click(member("juniper, 2 seats"));
    await screen.findByRole("menu");
    expect(screen.queryByText(/^Needed/)).toBeNull();
    await user.keyboard("{Escape}");
    expect(member("juniper, 2 seats")).toHaveFocus();
    await user.click(member("gorse, 8 seats"));
    expect(screen.getByText("Needed: without it the line is missed")).toBeVisible();
    await user.click(screen.getByRole("menuitem", { name: "Remove gorse" }));
    expect(store.getState().timeline.present.roles).not.toHaveProperty("gorse");
    expect(member("juniper, 2 seats")).toHaveFocus();
  });

  it("are there without seats in these figures, and say so", () => {
    shown("?d=report&in=anchor.elm", bareDossier(lakeland));
    expect(member("Elm, seats not in this source")).toBeVisible();
  });

  it("stand in a legend on a phone, with the seats alone in the bar", () => {
    laidOut(358);
    vi.stubGlobal("innerWidth", 390);
    shown("?in=alder.gorse&sup=hazel");
    expect(names()).toHaveLength(3);
    expect(screen.getAllByText("alder")).toHaveLength(1);
  });

  it("are cleared as one step", async () => {
    const { user, store } = shown("?in=alder.gorse");
    await user.click(member("Clear"));
    expect(screen.getByRole("group")).toHaveFocus();
    expect(store.getState().timeline.past).toHaveLength(1);
  });
});

describe("the members behind “and n more”", () => {
  const abstaining = "?in=alder&abs=beech.cedar.dogwood.elm.fir.gorse.hazel.ivy.juniper";
  const governing = "?in=alder.beech.cedar.dogwood.elm.fir.gorse.hazel";
  const more = () => screen.getByRole("button", { name: /^and \d+ more$/ });

  /** With room for a few: letters have no width here, so that a swatch is all that a name takes. */
  function rendered(link: string, { width, page }: { width: number; page: number }) {
    laidOut(width);
    vi.stubGlobal("innerWidth", page);
    return shown(link);
  }

  const desktop = { width: 200, page: 1280 };
  const phone = { width: 110, page: 390 };

  it.each([
    ["who abstains", abstaining, desktop, ["elm", "fir", "ivy", "juniper"]],
    ["who governs, on a phone", governing, phone, ["dogwood", "elm", "gorse", "hazel"]],
  ])("take the focus as they are opened, as one stop: %s", async (_, link, room, some) => {
    const { user } = rendered(link, room);
    await user.tab();
    expect(member(/^alder/)).toHaveFocus();
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
    ["who abstains", abstaining, desktop, /^dogwood/],
    ["who governs, on a phone", governing, phone, /^cedar/],
  ])("leave the others their stop as they are closed: %s", async (_, link, room, last) => {
    const { user } = rendered(link, room);
    await user.click(more());
    await user.keyboard("{End}{Escape}");
    expect(more()).toHaveFocus();
    await user.tab({ shift: true });
    expect(member(/^alder/)).toHaveFocus();
    await user.keyboard("{End}");
    expect(member(last)).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(member(last)).toHaveFocus();
  });

  it("leave by Delete like the others: to the next, and in the end to who is named before", async () => {
    const { user, store } = rendered(abstaining, desktop);
    await user.click(more());
    await user.keyboard("{ArrowDown}{Delete}");
    expect(member(/^gorse/)).toHaveFocus();
    await user.keyboard("{End}{Delete}");
    expect(member(/^ivy/)).toHaveFocus();
    expect(more()).toHaveTextContent("and 4 more");
    expect(store.getState().timeline.present.roles).not.toHaveProperty("fir");
    expect(store.getState().timeline.present.roles).not.toHaveProperty("juniper");
  });

  it("take another role from their menu there, and Escape leaves menu and panel one by one", async () => {
    const { user } = rendered(abstaining, desktop);
    await user.click(more());
    await user.keyboard("{Enter}");
    await screen.findByRole("menu", { name: "elm in this coalition" });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(member(/^elm/)).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("menuitemradio", { name: "In government" }));
    expect(member("elm, 12 seats")).toHaveFocus();
    expect(more()).toHaveAttribute("aria-expanded", "false");
  });
});
