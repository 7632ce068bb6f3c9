// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { App } from "#app/page/App.tsx";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { renderApp } from "#tests/renderApp.tsx";

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

async function choose(user: UserEvent, button: string, choice: string) {
  await user.click(screen.getByRole("button", { name: button }));
  await user.click(screen.getByRole("checkbox", { name: choice }));
  await user.keyboard("{Escape}");
}

describe("the table of lists", () => {
  it("puts a list into the coalition by its checkbox, and no row moves", async () => {
    const { user, store } = renderApp(<ListsTable />);
    const before = names();
    await user.click(screen.getByRole("checkbox", { name: "Nasr" }));
    expect(store.getState().timeline.present.roles).toEqual({ nasr: "government" });
    expect(screen.getByRole("checkbox", { name: "Nasr" })).toHaveFocus();
    expect(names()).toEqual(before);
  });

  it("shows what each list holds and what would be with or without it", () => {
    renderApp(<ListsTable />, "?d=article&in=sairoon.fatah.nasr.kdp");
    expect(cells("Sairoon")).toEqual([
      "",
      "54",
      "16.4%",
      "Muqtada al-Sadr",
      expect.stringContaining("In"),
      expect.stringMatching(/^114.*too few/),
      "",
    ]);
    expect(cells("Hikma").slice(-2)).toEqual(["", "187"]);
    expect(screen.getByRole("checkbox", { name: "Sairoon" })).toHaveAccessibleDescription(
      "majority lost if it left",
    );
    expect(screen.getByRole("checkbox", { name: "Hikma" })).toHaveAccessibleDescription("");
  });

  it("tells which list alone would be enough", () => {
    renderApp(<ListsTable />, "?d=article&in=sairoon.fatah.nasr");
    expect(cells("KDP").at(-1)).toMatch(/^168.*enough/);
    expect(cells("Hikma").at(-1)).toBe("162");
  });

  it("has the seats nobody is named for as a row that cannot be ticked or dragged", () => {
    renderApp(<ListsTable />);
    expect(boxes()).toHaveLength(12);
    const row = screen.getByRole("row", { name: /49 seats of lists not itemised/ });
    expect(within(row).queryByRole("checkbox")).toBeNull();
    expect(row).not.toHaveAttribute("data-drag-items");
    expect(screen.getByRole("row", { name: /^Whole chamber/ })).toHaveTextContent("329100.0%");
  });

  it("loses that row with the certified figures, and gains 27 lists", () => {
    renderApp(<ListsTable />, "?d=certified");
    expect(boxes()).toHaveLength(39);
    expect(screen.queryByText(/not itemised/)).toBeNull();
  });

  it("gives a list another role", async () => {
    const { user, store } = renderApp(<ListsTable />, "?d=article&in=sairoon");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Role of Sairoon" }),
      "Supports from outside",
    );
    expect(store.getState().timeline.present.roles).toEqual({ sairoon: "support" });
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Role of Sairoon" }),
      "Opposition",
    );
    expect(store.getState().timeline.present.roles).toEqual({});
  });

  it("opens a note on a figure and closes it with Escape", async () => {
    const { user } = renderApp(<ListsTable />);
    const button = screen.getByRole("button", { name: /Hikma.*printed twice/ });
    await user.click(button);
    expect(screen.getByText(/Both translate one list/)).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/Both translate one list/)).toBeNull();
    expect(button).toHaveFocus();
  });
});

describe("sorting", () => {
  it("goes by a column, the other way round, and back", async () => {
    const { user } = renderApp(<ListsTable />);
    const header = screen.getByRole("columnheader", { name: /^List/ });
    await user.click(within(header).getByRole("button"));
    expect(header).toHaveAttribute("aria-sort", "ascending");
    expect(names().slice(0, 3)).toEqual(["Anbar Identity", "Decision", "Fatah"]);
    await user.click(within(header).getByRole("button"));
    expect(header).toHaveAttribute("aria-sort", "descending");
    expect(names()[0]).toBe("Wataniya");
    await user.click(within(header).getByRole("button"));
    expect(header).not.toHaveAttribute("aria-sort");
    expect(names()[0]).toBe("Sairoon");
  });

  it("goes by several columns with Shift, each with its place", async () => {
    const { user } = renderApp(<ListsTable />, "?d=article&in=hikma.puk");
    await user.click(
      within(screen.getByRole("columnheader", { name: /^Role/ })).getByRole("button"),
    );
    await user.keyboard("{Shift>}");
    await user.click(
      within(screen.getByRole("columnheader", { name: /^List/ })).getByRole("button"),
    );
    await user.keyboard("{/Shift}");
    expect(names().slice(0, 4)).toEqual(["Hikma", "PUK", "Anbar Identity", "Decision"]);
    expect(
      screen.getByRole("columnheader", { name: /^List.*column 2 of the order/ }),
    ).toBeVisible();
  });

  it("keeps rows in place when the sorted column changes by a tick", async () => {
    const { user } = renderApp(<ListsTable />, "?d=article");
    await user.click(
      within(screen.getByRole("columnheader", { name: /^With it/ })).getByRole("button"),
    );
    const before = names();
    await user.click(screen.getByRole("checkbox", { name: "Fatah" }));
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
    expect(names()).toEqual(found);
  });

  it("says when there is none and shows all again", async () => {
    const { user } = renderApp(<ListsTable />);
    await user.type(screen.getByRole("searchbox"), "zzz");
    expect(screen.getByText("No list matches.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all lists" }));
    expect(boxes()).toHaveLength(12);
  });

  it("by family and by role", async () => {
    const { user } = renderApp(<ListsTable />, "?d=article&in=kdp");
    const [family] = screen.getAllByRole("button", { name: "Family" });
    if (family === undefined) throw new Error("no filter");
    await user.click(family);
    await user.click(screen.getByRole("checkbox", { name: "Kurdish" }));
    await user.keyboard("{Escape}");
    expect(names()).toEqual(["KDP", "PUK", "Gorran", "New Generation"]);
    expect(screen.getByText("4 of 12 lists")).toBeVisible();
  });

  it("with other columns", async () => {
    const { user } = renderApp(<ListsTable />);
    await choose(user, "Columns", "Leader");
    expect(screen.queryByRole("columnheader", { name: "Leader" })).toBeNull();
    expect(screen.queryByText("Hadi al-Amiri")).toBeNull();
  });
});

describe("families", () => {
  it("are added whole, as one step, and taken out again", async () => {
    const { user, store } = renderApp(<ListsTable />);
    const [family] = screen.getAllByRole("button", { name: "Family" });
    if (family === undefined) throw new Error("no filter");
    await user.click(family);
    await user.click(screen.getByRole("checkbox", { name: "Group by family" }));
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Add all: Kurdish" }));
    expect(Object.keys(store.getState().timeline.present.roles).toSorted()).toEqual([
      "gorran",
      "kdp",
      "new-generation",
      "puk",
    ]);
    expect(store.getState().timeline.past).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Remove all: Kurdish" }));
    expect(store.getState().timeline.present.roles).toEqual({});
  });
});

describe("copying the table", () => {
  it("gives what is shown as CSV, numbers as numbers", async () => {
    const { user } = renderApp(<ListsTable />, "?d=article&in=sairoon");
    const [copy] = screen.getAllByRole("button", { name: "Copy as CSV" });
    if (copy === undefined) throw new Error("no button");
    await user.click(copy);
    const text = await navigator.clipboard.readText();
    const [heading, first, second] = text.split("\r\n");
    expect(heading).toBe("List,Seats,Share (%),Leader,Role,If it left,With it");
    expect(first).toBe("Sairoon,54,16.4,Muqtada al-Sadr,In government,0,");
    expect(second).toBe("Fatah,47,14.3,Hadi al-Amiri,Opposition,,101");
    expect(screen.getAllByText("Copied").length).toBeGreaterThan(0);
  });
});

describe("how the table is set", () => {
  it("outlives a look at another view", async () => {
    const { user, store } = renderApp(<App />, "?d=article");
    await user.click(
      within(screen.getByRole("columnheader", { name: "List" })).getByRole("button"),
    );
    await user.type(screen.getByRole("searchbox"), "a");
    const before = screen.getAllByRole("row").map((one) => one.textContent);
    act(() => store.getState().showView("stage"));
    await screen.findByRole("heading", { name: "Lists" });
    expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
    act(() => store.getState().showView("page"));
    expect(screen.getByRole("searchbox")).toHaveValue("a");
    expect(screen.getByRole("columnheader", { name: "List" })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    expect(screen.getAllByRole("row").map((one) => one.textContent)).toEqual(before);
  });
});
