// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { StageLists } from "#features/stage/StageLists.tsx";
import { exampleParliament, windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const numbered = (name: string, count: number, seats: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`${name}-${place + 1}`, seats]));

/** Nine lists with ten seats each, and thirty with one: four pages. */
const many = exampleParliament({
  seats: { ...numbered("large", 9, 10), ...numbered("small", 30, 1) },
  size: 120,
});

const shown = (link: string, parliament = windmoor) =>
  renderApp(<StageLists />, link, { dossier: bareDossier(parliament) });

const boxes = () => screen.getAllByRole<HTMLInputElement>("checkbox");
const rowOf = (name: RegExp) => {
  const row = screen.getByRole("checkbox", { name }).closest("li");
  if (row === null) throw new Error("A checkbox on the wall stands in no row");
  return row;
};

describe("the lists on the wall", () => {
  it("are all of a small chamber, and are ticked", async () => {
    const { user, store } = shown("?d=evening");
    expect(boxes()).toHaveLength(8);
    await user.click(screen.getByRole("checkbox", { name: "Amber 10" }));
    expect(store.getState().timeline.present.roles).toEqual({ amber: "government" });
  });

  it("say what each does, and tick members only", () => {
    shown("?d=evening&in=amber&sup=cedar&abs=dune");
    const ticked = boxes().filter(({ checked }) => checked);
    expect(ticked.map((box) => box.closest("li")?.textContent.replaceAll(/\s+/g, " "))).toEqual([
      "Amber 10",
      "Cedar supports 6",
    ]);
    expect(rowOf(/^Dune abstains 5/)).toHaveAttribute("data-role", "abstains");
    expect(rowOf(/^Cedar/)).toHaveAttribute("data-role", "support");
    expect(rowOf(/^Amber/)).toHaveAttribute("data-role", "government");
    expect(rowOf(/^Birch/)).not.toHaveAttribute("data-role");
  });

  it.each([
    ["dune", "abstains", "government"],
    ["cedar", "supports", undefined],
  ])("are ticked and unticked as the box shows: %s, which %s", async (id, _, becomes) => {
    const { user, store } = shown("?d=evening&in=amber&sup=cedar&abs=dune");
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: new RegExp(id, "i") });
    const isTicked = box.checked;
    await user.click(box);
    expect(box.checked).toBe(!isTicked);
    expect(store.getState().timeline.present.roles[id]).toBe(becomes);
  });

  it("can be taken from each row", () => {
    shown("?d=evening");
    expect(rowOf(/^Cedar/)).toHaveAttribute("data-drag-items", "cedar");
  });

  it("are the nine largest of 39, and the others page by page", async () => {
    const { user } = shown("?in=large-1", many);
    const turn = () => screen.getByRole("button");
    expect(boxes()).toHaveLength(9);
    expect(turn()).toHaveAccessibleName("30 smaller lists 30");
    const seen: string[] = [];
    for (const others of ["19 smaller lists 19", "8 smaller lists 8", "The largest lists"]) {
      await user.click(turn());
      expect(turn()).toHaveFocus();
      expect(turn()).toHaveAccessibleName(others);
      seen.push(...boxes().map((box) => box.closest("li")?.textContent ?? ""));
    }
    expect(new Set(seen).size).toBe(30);
    await user.click(turn());
    expect(boxes()[0]).toHaveAccessibleName("large-1 10");
  });

  it("are turned by keys, and back before the first page to the last", () => {
    const { store } = shown("?in=large-1", many);
    const turned = (by: 1 | -1) => {
      act(() => store.getState().turnWall(by));
      return screen.getByRole("button");
    };
    expect(turned(-1)).toHaveAccessibleName("The largest lists");
    expect(turned(-1)).toHaveAccessibleName("8 smaller lists 8");
    expect(turned(1)).toHaveAccessibleName("The largest lists");
    expect(turned(1)).toHaveAccessibleName("30 smaller lists 30");
  });

  it("keep a small member in sight, and say how many more there are", () => {
    shown("?in=large-1.small-3.small-12.small-20.small-30", many);
    const ticked = boxes().filter(({ checked }) => checked);
    expect(ticked).toHaveLength(3);
    expect(within(screen.getByRole("list")).getByRole("button")).toHaveAccessibleName(
      "28 smaller lists 2 of them in, 2 seats 28",
    );
  });
});
