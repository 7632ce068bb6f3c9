// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { readingOrder } from "#domain/statementOrder.ts";
import { Chamber } from "#features/chamber/Chamber.tsx";
import { seatMarks } from "#features/chamber/seatMarks.ts";
import { QuotesPanel } from "#features/quotes/QuotesPanel.tsx";
import { asInPage } from "#tests/asInPage.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";
import { said } from "#tests/statements.ts";

vi.mock("#features/chamber/seatMarks.ts", { spy: true });
vi.mock("#domain/statementOrder.ts", { spy: true });
afterEach(() => vi.clearAllMocks());

const quotes = [said("one", ["anchor"], 10), said("two", ["bridge"], 11)];
const dossier = {
  ...bareDossier(lakeland),
  statements: () => Promise.resolve({ quotes, redLines: [] }),
};

it("is the chamber, after the answer to a press and not with it", async () => {
  const { store } = renderApp(<Chamber />, "?p=lakeland&d=report&in=anchor", { dossier });
  vi.mocked(seatMarks).mockClear();
  asInPage(() => store.getState().toggleList("bridge"));
  expect(seatMarks).not.toHaveBeenCalled();
  await expect.poll(() => screen.getByRole("img").getAttribute("aria-label")).toMatch(/ment 10/);
  expect(seatMarks).toHaveBeenCalled();
});

it("is what they said, after the answer to a press and not with it", async () => {
  const { store } = renderApp(<QuotesPanel />, "?p=lakeland&d=report&in=anchor", { dossier });
  await screen.findByRole("button", { name: "1 statement" });
  vi.mocked(readingOrder).mockClear();
  asInPage(() => store.getState().toggleList("bridge"));
  expect(readingOrder).not.toHaveBeenCalled();
  expect(await screen.findByRole("button", { name: "2 statements" })).toBeVisible();
  expect(readingOrder).toHaveBeenCalled();
});
