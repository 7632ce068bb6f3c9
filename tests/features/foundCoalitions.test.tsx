// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import type { Parliament } from "#domain/parliament.ts";
import { Finder } from "#features/finder/Finder.tsx";
import { exampleParliament, windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";
import { foundRows, foundTexts } from "./foundRows.ts";

const oneSeat = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`single-${place + 1}`, 1]));

async function opened(parliament: Parliament, link = "") {
  const dossier = bareDossier(parliament);
  // The panel waits for the refusals while it is drawn.
  const shown = await act(async () => renderApp(<Finder bar={null} />, link, { dossier }));
  await screen.findByRole("heading", { name: /^Coalitions that reach/ });
  return shown;
}

describe("coalitions found", () => {
  it("that differ only in one of many equal lists are one row", async () => {
    // Of 21 members 11 are a majority: alder with beech or with anybody, and beech with all but alder.
    const seats = { alder: 10, beech: 5, ...oneSeat(6) };
    const { user, store } = await opened(exampleParliament({ seats, size: 21 }));
    const rows = await foundTexts();
    expect(rows).toHaveLength(3);
    expect(new Set(rows).size).toBe(rows.length);
    const row = (await foundRows()).find((one) =>
      one.textContent.includes("any one of 6 one-seat lists"),
    );
    if (row === undefined) throw new Error("no row stands for many");
    await user.click(row);
    expect(row).toHaveAttribute("aria-current", "true");
    // Any other of the equal lists would be the same row.
    const roles = () => store.getState().timeline.present.roles;
    const [inside, ...more] = Object.keys(oneSeat(6)).filter((id) => id in roles());
    expect(more).toEqual([]);
    act(() => store.getState().toggleList(inside ?? ""));
    expect(row).toHaveAttribute("aria-current", "false");
    act(() => store.getState().toggleList(inside === "single-6" ? "single-1" : "single-6"));
    expect(row).toHaveAttribute("aria-current", "true");
  });

  it("are counted in words that one can read", async () => {
    // 16 of 31 members: 31! / (16! × 15!) = 300,540,195 sets.
    await opened(exampleParliament({ seats: oneSeat(31), size: 31 }));
    expect(await screen.findByText("300.5 million coalitions")).toBeVisible();
  });

  it("are said aloud only once a condition was changed", async () => {
    const { user } = await opened(windmoor, "?d=evening");
    const answer = await screen.findByText(/^35 coalitions/);
    expect(answer).toHaveAttribute("aria-live", "off");
    await user.selectOptions(screen.getByRole("combobox", { name: "At most" }), "3 lists");
    expect(answer).toHaveAttribute("aria-live", "polite");
    // Amber and Birch with Cedar, Dune or Ember, and Amber with Cedar and Dune.
    expect(await screen.findByText(/^4 coalitions/)).toBe(answer);
  });
});
