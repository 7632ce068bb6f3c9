// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Finder } from "#features/finder/Finder.tsx";
import { iraqIn } from "#tests/iraq.ts";
import { renderApp } from "#tests/renderApp.tsx";
import { foundRows, foundTexts } from "./foundRows.ts";

async function opened(link = "") {
  // The panel waits for the refusals while it is drawn.
  const shown = await act(async () => renderApp(<Finder bar={null} />, link));
  await screen.findByRole("heading", { name: /^Who else could reach/ });
  return shown;
}

describe("coalitions found", () => {
  it("that differ only in one of many equal lists are one row", async () => {
    const { user, store } = await opened("?d=certified&with=sairoon&without=nasr");
    const rows = await foundTexts();
    expect(new Set(rows).size).toBe(rows.length);
    const row = (await foundRows()).find((one) =>
      /any one of \d+ one-seat lists/.test(one.textContent),
    );
    if (row === undefined) throw new Error("no row stands for many");
    await user.click(row);
    expect(row).toHaveAttribute("aria-current", "true");
    // Any other of the equal lists would be the same row.
    const roles = () => store.getState().timeline.present.roles;
    const ones = iraqIn("certified").rows.filter(({ seats }) => seats === 1);
    const inside = ones.filter(({ list }) => roles()[list.id] === "government");
    const outside = ones.filter(({ list }) => roles()[list.id] === undefined);
    expect(inside).toHaveLength(1);
    act(() => store.getState().toggleList(inside[0]?.list.id ?? ""));
    expect(row).toHaveAttribute("aria-current", "false");
    act(() => store.getState().toggleList(outside.at(-1)?.list.id ?? ""));
    expect(row).toHaveAttribute("aria-current", "true");
  });

  it("are counted in words that one can read", async () => {
    await opened("?d=certified");
    expect(await screen.findByText(/^\d+(\.\d)? (million|billion) coalitions$/)).toBeVisible();
  });

  it("are said aloud only once a condition was changed", async () => {
    const { user } = await opened("?d=article");
    const answer = await screen.findByText(/^At least 160 coalitions/);
    expect(answer).toHaveAttribute("aria-live", "off");
    await user.selectOptions(screen.getByRole("combobox", { name: "At most" }), "5 lists");
    expect(answer).toHaveAttribute("aria-live", "polite");
    expect(await screen.findByText(/^At least 4\d coalitions|^At least \d+ coalitions/)).toBe(
      answer,
    );
  });
});
