// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { StageLists } from "#features/stage/StageLists.tsx";
import { renderApp } from "#tests/renderApp.tsx";

const boxes = () => screen.getAllByRole<HTMLInputElement>("checkbox");
const rowOf = (name: RegExp) => {
  const row = screen.getByRole("checkbox", { name }).closest("li");
  if (row === null) throw new Error("A checkbox on the wall stands in no row");
  return row;
};

describe("the lists on the wall", () => {
  it("are all twelve of the article, and are ticked", async () => {
    const { user, store } = renderApp(<StageLists />, "?d=article");
    expect(boxes()).toHaveLength(12);
    await user.click(screen.getByRole("checkbox", { name: "Sairoon 54" }));
    expect(store.getState().timeline.present.roles).toEqual({ sairoon: "government" });
  });

  it("say what each does, and tick members only", () => {
    renderApp(<StageLists />, "?d=article&in=sairoon&sup=hikma&abs=gorran");
    const ticked = boxes().filter(({ checked }) => checked);
    expect(ticked.map((box) => box.closest("li")?.textContent.replaceAll(/\s+/g, " "))).toEqual([
      "Sairoon 54",
      "Hikma supports 19",
    ]);
    expect(rowOf(/^Gorran abstains 5/)).toHaveAttribute("data-role", "abstains");
    expect(rowOf(/^Hikma/)).toHaveAttribute("data-role", "support");
    expect(rowOf(/^Sairoon/)).toHaveAttribute("data-role", "government");
    expect(rowOf(/^Fatah/)).not.toHaveAttribute("data-role");
  });

  it.each([
    ["gorran", "abstains", "government"],
    ["hikma", "supports", undefined],
  ])("are ticked and unticked as the box shows: %s, which %s", async (id, _, becomes) => {
    const { user, store } = renderApp(<StageLists />, "?d=article&in=sairoon&sup=hikma&abs=gorran");
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: new RegExp(id, "i") });
    const isTicked = box.checked;
    await user.click(box);
    expect(box.checked).toBe(!isTicked);
    expect(store.getState().timeline.present.roles[id]).toBe(becomes);
  });

  it("can be taken from each row", () => {
    renderApp(<StageLists />, "?d=article");
    expect(rowOf(/^Nasr/)).toHaveAttribute("data-drag-items", "nasr");
  });

  it("are the nine largest of 39, and the others page by page", async () => {
    const { user } = renderApp(<StageLists />, "?d=certified&in=sairoon");
    const turn = () => screen.getByRole("button");
    expect(boxes()).toHaveLength(9);
    expect(turn()).toHaveAccessibleName("30 smaller lists 63");
    const seen: string[] = [];
    for (const others of ["19 smaller lists 26", "8 smaller lists 8", "The largest lists"]) {
      await user.click(turn());
      expect(turn()).toHaveFocus();
      expect(turn()).toHaveAccessibleName(others);
      seen.push(...boxes().map((box) => box.closest("li")?.textContent ?? ""));
    }
    expect(new Set(seen).size).toBe(30);
    await user.click(turn());
    expect(boxes()[0]).toHaveAccessibleName("Sairoon 54");
  });

  it("are turned by keys, and back before the first page to the last", () => {
    const { store } = renderApp(<StageLists />, "?d=certified&in=sairoon");
    const turned = (by: 1 | -1) => {
      act(() => store.getState().turnWall(by));
      return screen.getByRole("button");
    };
    expect(turned(-1)).toHaveAccessibleName("The largest lists");
    expect(turned(-1)).toHaveAccessibleName("8 smaller lists 8");
    expect(turned(1)).toHaveAccessibleName("The largest lists");
    expect(turned(1)).toHaveAccessibleName("30 smaller lists 63");
  });

  it("keep a small member in sight, and say how many more there are", () => {
    renderApp(<StageLists />, "?d=certified&in=sairoon.cdj.passing.civic-party.masses");
    const ticked = boxes().filter(({ checked }) => checked);
    expect(ticked).toHaveLength(3);
    expect(within(screen.getByRole("list")).getByRole("button")).toHaveAccessibleName(
      /^28 smaller lists 2 of them in, \d+ seats \d+$/,
    );
  });
});
