// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const table = (link: string) => renderApp(<ListsTable />, link, { dossier: bareDossier(lakeland) });

const rowOf = (name: string) => {
  const row = screen.getByRole("checkbox", { name }).closest("tr");
  if (row === null) throw new Error(`no row of ${name}`);
  return row;
};

describe("the heads of the columns", () => {
  it("are one stop of the keyboard, with arrows from one to the next", async () => {
    const { user } = table("?d=register&in=elm");
    const head = (name: RegExp) =>
      within(screen.getByRole("columnheader", { name })).getByRole("button");
    const stops = () =>
      within(screen.getByRole("table"))
        .getAllByRole("button")
        .filter((button) => button.closest("thead") !== null && button.tabIndex === 0);
    expect(stops()).toEqual([head(/^List/)]);
    act(() => head(/^List/).focus());
    await user.keyboard("{ArrowRight}");
    expect(head(/^Seats/)).toHaveFocus();
    await user.keyboard("{End}");
    expect(head(/^Total if changed/)).toHaveFocus();
    expect(stops()).toEqual([head(/^Total if changed/)]);
    await user.keyboard("{ArrowRight}{ArrowLeft}");
    expect(head(/^Seats/)).toHaveFocus();
    await user.keyboard("{Home}{Tab}");
    expect(screen.getByRole("checkbox", { name: "Anchor" })).toHaveFocus();
  });

  it("go on to the left in a language that is read from the right", async () => {
    const { user } = table("?d=register&in=elm");
    const [list, seats] = screen.getAllByRole("columnheader");
    list?.closest("tr")?.style.setProperty("direction", "rtl");
    act(() => list?.querySelector("button")?.focus());
    await user.keyboard("{ArrowLeft}");
    expect(seats?.querySelector("button")).toHaveFocus();
  });
});

describe("a row", () => {
  it("is drawn again only when something of itself changes", async () => {
    const { user } = table("?d=register&in=candle");
    const changed: Node[] = [];
    const observer = new MutationObserver((records) =>
      records.forEach(({ target }) => changed.push(target)),
    );
    observer.observe(screen.getByRole("table"), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await user.click(screen.getByRole("checkbox", { name: "Drum" }));
    observer.disconnect();
    const own = rowOf("Drum");
    const elsewhere = changed.filter(
      (node) =>
        !own.contains(node) &&
        (node instanceof Element ? node : node.parentElement)?.closest("[data-column=outcome]") ===
          null,
    );
    expect(elsewhere).toEqual([]);
  });
});

describe("the role of a list", () => {
  it("gives a list another role by the menu that Shift and F10 open in its row", async () => {
    const { user, store } = table("?d=report&in=anchor");
    const role = () => screen.queryByRole("combobox", { name: "Role of Anchor" });
    const box = screen.getByRole("checkbox", { name: "Anchor" });
    expect(role()).toBeNull();
    act(() => box.focus());
    await user.keyboard("{Shift>}{F10}{/Shift}");
    expect(role()).toHaveFocus();
    await user.selectOptions(role() ?? box, "Supports from outside");
    expect(store.getState().timeline.present.roles).toEqual({ anchor: "support" });
    expect(box).toHaveFocus();
  });

  it("shows a role other than government behind the name, as a menu", async () => {
    const { user, store } = table("?d=report&sup=anchor&in=bridge");
    const role = screen.getByRole("combobox", { name: "Role of Anchor" });
    expect(rowOf("Anchor")).toHaveAttribute("data-role", "support");
    expect(rowOf("Bridge")).toHaveAttribute("data-role", "government");
    await user.selectOptions(role, "Opposition");
    expect(store.getState().timeline.present.roles).toEqual({ bridge: "government" });
    expect(role).not.toBeInTheDocument();
  });

  it("leaves the menu of a role by Escape, back to the row, with nothing changed", async () => {
    const { user, store } = table("?d=report");
    const box = screen.getByRole("checkbox", { name: "Anchor" });
    act(() => box.focus());
    await user.keyboard("{Shift>}{F10}{/Shift}{Escape}");
    expect(box).toHaveFocus();
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(store.getState().timeline.past).toEqual([]);
  });
});
