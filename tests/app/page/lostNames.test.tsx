// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { renderApp } from "#tests/renderApp.tsx";
import { ChartsPlace } from "#app/page/ChartsPlace.tsx";
import { FinderPlace } from "#app/page/FinderPlace.tsx";
import { PreviewedChamber } from "#app/page/PreviewedChamber.tsx";
import { QuotesPlace } from "#app/page/QuotesPlace.tsx";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { english } from "#tests/english.ts";
import { part } from "#ui/part.tsx";
import type { PartBoundaryProps } from "#ui/PartBoundary.tsx";

const lost = vi.hoisted(() => () => {
  throw new Error("no network");
});
vi.mock("#features/charts/ChartsPanel.tsx", lost);
vi.mock("#features/finder/Finder.tsx", lost);
vi.mock("#features/chamber/Chamber.tsx", lost);
vi.mock("#features/quotes/QuotesPanel.tsx", lost);
vi.mock("#features/notice/LinkProblems.tsx", lost);

beforeEach(() => {
  // React tells the console of every error that a boundary takes.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

it.each([
  { place: <ChartsPlace />, words: /^The charts did not arrive\. The rest still works/ },
  { place: <FinderPlace />, words: /^The search did not arrive\. The rest/ },
  { place: <PreviewedChamber />, words: /^The chamber did not arrive\. The rest/ },
  { place: <QuotesPlace />, words: /^The quotes did not arrive\. The rest/ },
  {
    place: <LinkNotice onOpenAgain={() => Promise.resolve(false)} onGone={() => undefined} />,
    words: /^Not all of this link could be read, and the explanation did not arrive\. The rest/,
  },
])("names a part that is missing where it would stand: $words", async ({ place, words }) => {
  renderApp(place, "?d=article&in=sairoon.nobody");
  expect(await screen.findByText(words)).toBeVisible();
});

it.each([
  ["facts", /^The facts did not arrive\.$/],
  [undefined, /^This part did not arrive\. The rest/],
] as const)("names what is missing: %s", async (what, first) => {
  const Lost = part(() => Promise.reject<() => null>(new Error("no network")));
  const { user } = renderApp(<Lost what={what} />);
  expect(await screen.findByText(first)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/^It still did not arrive\. A new version/)).toBeVisible();
});

/** Every name that a part can be told by: the type misses none and has no other. */
const names: Readonly<Record<NonNullable<PartBoundaryProps["what"]>, true>> = {
  facts: true,
  quotes: true,
  chamber: true,
  finder: true,
  charts: true,
  link: true,
};

it("has words of its own for each name", () => {
  const told = [...Object.keys(names), "part"].map((what) => english.t("app.lost", { what }));
  expect(told.at(-1)).toMatch(/^This part did not arrive/);
  expect(new Set(told).size).toBe(told.length);
});

it("takes no name that the message does not know", () => {
  const Part = part(() => Promise.resolve(() => null));
  // @ts-expect-error -- The message would call it "this part".
  expect(<Part what="graphs" />).toBeDefined();
});
