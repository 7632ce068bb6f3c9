// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { App } from "#app/page/App.tsx";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import type { Parliament } from "#domain/parliament.ts";
import { toCountWith } from "#domain/toCountWith.ts";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const dossier = bareDossier(lakeland);
const table = (link: string) => renderApp(<ListsTable />, link, { dossier });

const boxes = () => within(screen.getByRole("table")).getAllByRole("checkbox");
const names = () =>
  boxes().map((box) => box.closest("th")?.querySelector("label")?.textContent ?? "");
const rowOf = (name: string) => {
  const row = screen.getByRole("checkbox", { name }).closest("tr");
  if (row === null) throw new Error(`no row of ${name}`);
  return row;
};
const cells = (name: string) =>
  within(rowOf(name))
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

/** Opens the menu of the table, ticks a choice in it and closes it. */
async function choose(user: UserEvent, choice: string) {
  await user.click(screen.getByRole("button", { name: /^Table/ }));
  await user.click(await screen.findByRole("checkbox", { name: choice }));
  await user.keyboard("{Escape}");
}

describe("the table of lists", () => {
  it("puts a list into the coalition by its checkbox, and no row moves", async () => {
    const { user, store } = table("?d=report");
    const before = names();
    await user.click(screen.getByRole("checkbox", { name: "Candle" }));
    expect(store.getState().timeline.present.roles).toEqual({ candle: "government" });
    expect(screen.getByRole("checkbox", { name: "Candle" })).toHaveFocus();
    expect(names()).toEqual(before);
  });

  it("shows what each list holds and what would be with or without it", () => {
    table("?d=report&in=anchor.bridge.candle");
    expect(rowOf("Anchor")).toHaveTextContent("Ada Reed");
    expect(cells("Anchor")).toEqual(["", "6", "7 without it not enough", ""]);
    expect(cells("Drum")).toEqual(["", "3", "16 with it", ""]);
    expect(screen.getByRole("checkbox", { name: "Drum" })).toHaveAccessibleDescription("");
  });

  it("tells which list alone would be enough", () => {
    table("?d=register&in=bridge.candle");
    expect(cells("Elm").at(-2)).toBe("12 with it ✓ enough");
    expect(cells("Drum").at(-2)).toBe("10 with it");
    expect(cells("Candle").at(-2)).toBe("4 without it");
  });

  it("says how far each is from the line alone while nobody is chosen", () => {
    table("?d=register");
    expect(cells("Elm").at(-2)?.trim()).toBe("6 short");
    expect(screen.getByRole("columnheader", { name: "With it alone" })).toBeVisible();
  });

  it("draws each outcome from the present total to the other, filled for who is in", () => {
    table("?d=register&in=bridge.candle");
    const plotted = (name: string) => {
      const cell = rowOf(name).querySelector<HTMLElement>("[data-column=outcome]");
      const parts = cell?.querySelectorAll("[style]") ?? [];
      // None on the cell: what changes with every click would have the whole table laid out.
      expect(cell).not.toHaveAttribute("style");
      return [...parts].map((part) => part.getAttribute("style"));
    };
    expect(plotted("Elm")).toEqual(["--from: 7; --seats: 5;"]);
    expect(plotted("Candle")).toEqual(["--from: 4; --seats: 3;"]);
    // The total is one line for all rows, which no row is drawn again for.
    const figure = screen.getByRole("table").parentElement;
    expect(figure?.querySelector("[style='--total: 7;']")).not.toBeNull();
    expect(figure?.style.getPropertyValue("--quota")).toBe("11");
    expect(Number(figure?.style.getPropertyValue("--share"))).toBeCloseTo(11 / 21);
  });

  it("has the seats nobody is named for as a row that cannot be ticked or dragged", () => {
    table("?d=report");
    expect(boxes()).toHaveLength(4);
    // By a text in it: a row's own name takes long to put together.
    const rowWith = (text: RegExp) => screen.getByText(text).closest("tr") ?? document.body;
    const row = rowWith(/Not in this source/);
    expect(within(row).queryByRole("checkbox")).toBeNull();
    expect(row).not.toHaveAttribute("data-drag-items");
    expect(rowWith(/^Whole chamber/)).toHaveTextContent("Whole chamber21");
  });

  it("loses that row with the figures of the register, and gains a list", () => {
    table("?d=register");
    expect(boxes()).toHaveLength(5);
    expect(screen.queryByText(/Not in this source/)).toBeNull();
  });

  it("opens a note on a figure and closes it with Escape", async () => {
    const { user } = table("?d=report");
    const button = screen.getByRole("button", { name: /Drum.*printed twice/ });
    await user.click(button);
    expect(screen.getByText(/^Also printed as Tambour/)).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/^Also printed as Tambour/)).toBeNull();
    expect(button).toHaveFocus();
  });
});

describe("a note whose text comes later", () => {
  const later = { ...dossier, parliament: toCountWith(lakeland) };

  async function openNote(inFull: Dossier["inFull"]) {
    const { user } = renderApp(<ListsTable />, "?d=report", { dossier: { ...later, inFull } });
    await user.click(screen.getByRole("button", { name: /Drum.*printed twice/ }));
    return user;
  }

  it("is read when it has come", async () => {
    await openNote(() => Promise.resolve(lakeland));
    expect(await screen.findByText(/^Also printed as Tambour/)).toBeVisible();
  });

  it("is told to be missing, and comes when asked again", async () => {
    let isLost = true;
    const user = await openNote(() =>
      isLost ? Promise.reject(new Error("no network")) : Promise.resolve(lakeland),
    );
    const alert = await screen.findByRole("alert");
    isLost = false;
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/^Also printed as Tambour/)).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("sorting", () => {
  it("goes by a column, the other way round, and back", async () => {
    const { user } = table("?d=register");
    const inOrder = ["Anchor", "Elm", "Bridge", "Candle", "Drum"];
    expect(names()).toEqual(inOrder);
    const header = screen.getByRole("columnheader", { name: /^List/ });
    await user.click(within(header).getByRole("button"));
    await waitFor(() => expect(header).toHaveAttribute("aria-sort", "ascending"));
    expect(names()).toEqual(["Anchor", "Bridge", "Candle", "Drum", "Elm"]);
    await user.click(within(header).getByRole("button"));
    expect(header).toHaveAttribute("aria-sort", "descending");
    expect(names()).toEqual(["Elm", "Drum", "Candle", "Bridge", "Anchor"]);
    await user.click(within(header).getByRole("button"));
    expect(header).not.toHaveAttribute("aria-sort");
    expect(names()).toEqual(inOrder);
  });

  it("goes by several columns with Shift, each with its place", async () => {
    const { user } = table("?d=register&in=elm.candle");
    await choose(user, "Role");
    await user.click(
      within(screen.getByRole("columnheader", { name: /^Role/ })).getByRole("button"),
    );
    await user.keyboard("{Shift>}");
    await user.click(
      within(screen.getByRole("columnheader", { name: /^List/ })).getByRole("button"),
    );
    await user.keyboard("{/Shift}");
    await waitFor(() => expect(names()).toEqual(["Candle", "Elm", "Anchor", "Bridge", "Drum"]));
    expect(
      screen.getByRole("columnheader", { name: /^List.*column 2 of the order/ }),
    ).toBeVisible();
  });

  it("keeps rows in place when the sorted column changes by a tick", async () => {
    const { user } = table("?d=register");
    await user.click(
      within(screen.getByRole("columnheader", { name: /^With it alone/ })).getByRole("button"),
    );
    await waitFor(() =>
      expect(screen.getByRole("columnheader", { name: /^With/ })).toHaveAttribute("aria-sort"),
    );
    const before = names();
    await user.click(screen.getByRole("checkbox", { name: "Elm" }));
    expect(names()).toEqual(before);
  });
});

describe("finding lists", () => {
  it.each([
    ["sadr", ["Sairoon"]],
    ["Saairun", ["Sairoon"]],
    ["سائرون", ["Sairoon"]],
    ["الحكمه", ["Hikma"]],
    ["گوران", ["Gorran"]],
    ["national alliance", ["Wataniya"]],
  ])("by %s", async (typed, found) => {
    const { user } = renderApp(<ListsTable />);
    await user.type(
      screen.getByRole("searchbox", { name: "Search lists by name or leader" }),
      typed,
    );
    await expect.poll(names).toEqual(found);
  });

  it("by what only the parliament in full knows of them, all being shown until it comes", async () => {
    let bring = () => {};
    const inFull = () =>
      new Promise<Parliament>((resolve) => {
        bring = () => resolve(lakeland);
      });
    const brief = { ...dossier, parliament: toCountWith(lakeland), inFull };
    const { user } = renderApp(<ListsTable />, "?d=report", { dossier: brief });
    await user.type(screen.getByRole("searchbox"), "ankor");
    expect(boxes()).toHaveLength(4);
    bring();
    await expect.poll(names).toEqual(["Anchor"]);
  });

  it("says when there is none and shows all again", async () => {
    const { user } = renderApp(<ListsTable />);
    await user.type(screen.getByRole("searchbox"), "zzz");
    expect(await screen.findByText("No list matches.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all lists" }));
    expect(boxes()).toHaveLength(12);
  });

  it("by family and by role", async () => {
    const { user } = table("?d=register&in=elm");
    await choose(user, "Hill parties");
    expect(names()).toEqual(["Elm", "Candle"]);
    expect(screen.getByText("2 of 5 lists")).toBeVisible();
  });

  it("with other columns", async () => {
    const { user } = table("?d=report");
    expect(screen.getAllByText("Ada Reed").length).toBeGreaterThan(0);
    await choose(user, "Leader");
    expect(screen.queryByText("Ada Reed")).toBeNull();
    await choose(user, "% of seats");
    expect(screen.getByRole("columnheader", { name: "% of seats" })).toBeVisible();
    expect(cells("Anchor")).toEqual(["", "6", "28.6%", " 5 short", ""]);
  });
});

describe("families", () => {
  it("are added whole, as one step, and taken out again", async () => {
    const { user, store } = table("?d=report");
    await choose(user, "Group by family");
    await user.click(screen.getByRole("button", { name: "Add all: Shore parties" }));
    expect(Object.keys(store.getState().timeline.present.roles).toSorted()).toEqual([
      "anchor",
      "bridge",
    ]);
    expect(store.getState().timeline.past).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Remove all: Shore parties" }));
    expect(store.getState().timeline.present.roles).toEqual({});
  });
});

describe("how the table is set", () => {
  it("outlives a look at another view", async () => {
    const { user, store } = renderApp(<App onDrawn={undefined} />, "?d=report", { dossier });
    await user.click(
      within(screen.getByRole("columnheader", { name: /^List/ })).getByRole("button"),
    );
    await user.type(screen.getByRole("searchbox"), "a");
    const before = screen.getAllByRole("row").map((one) => one.textContent);
    act(() => store.getState().showView("stage"));
    await screen.findByText(/^Lakeland · The first report · Hypothetical/);
    expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
    act(() => store.getState().showView("page"));
    expect(screen.getByRole("searchbox")).toHaveValue("a");
    expect(screen.getByRole("columnheader", { name: /^List/ })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    expect(screen.getAllByRole("row").map((one) => one.textContent)).toEqual(before);
  });
});
