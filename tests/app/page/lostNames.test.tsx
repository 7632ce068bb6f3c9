// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { renderApp } from "#tests/renderApp.tsx";
import { ChartsPlace } from "#app/page/ChartsPlace.tsx";
import { FinderPlace } from "#app/page/FinderPlace.tsx";
import { PreviewedChamber } from "#app/page/PreviewedChamber.tsx";
import { QuotesPlace } from "#app/page/QuotesPlace.tsx";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { lakeland } from "#tests/parliaments.ts";
import { part } from "#ui/part.tsx";

const lost = vi.hoisted(() => () => {
  throw new Error("no network");
});
vi.mock("#features/charts/ChartsPanel.tsx", lost);
vi.mock("#features/finder/Finder.tsx", lost);
vi.mock("#features/chamber/Chamber.tsx", lost);
vi.mock("#features/quotes/QuotesPanel.tsx", lost);
vi.mock("#features/notice/LinkProblems.tsx", lost);

const dossier = {
  ...bareDossier(lakeland),
  statements: () => Promise.resolve({ quotes: [], redLines: [] }),
};

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
    words:
      /^Not everything in this link could be read: “\u2068nobody\u2069”\. What explains it did not/,
  },
])("names a part that is missing where it would stand: $words", async ({ place, words }) => {
  renderApp(place, "?p=lakeland&d=report&in=anchor.nobody", { dossier });
  expect(await screen.findByText(words)).toBeVisible();
});

it("says that what is asked for in vain once more may have gone for good", async () => {
  const Lost = part(() => Promise.reject<() => null>(new Error("no network")));
  const { user } = renderApp(<Lost lost="The map did not arrive." />);
  expect(await screen.findByText("The map did not arrive.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/^It still did not arrive\. A new version/)).toBeVisible();
});

it("has words for a part without a name", async () => {
  const Lost = part(() => Promise.reject<() => null>(new Error("no network")));
  renderApp(<Lost />);
  expect(await screen.findByText(/^This part did not arrive\. The rest/)).toBeVisible();
});
