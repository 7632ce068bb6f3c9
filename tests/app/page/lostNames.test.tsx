// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { renderApp } from "#tests/renderApp.tsx";
import { part } from "#ui/part.tsx";

beforeEach(() => {
  // React tells the console of every error that a boundary takes.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

it.each([
  ["quotes", /^The quotes did not arrive\. The rest still works/],
  ["link", /^Not all of this link could be read, and the explanation did not arrive\. The rest/],
  ["facts", /^The facts did not arrive\.$/],
  [undefined, /^This part did not arrive\. The rest/],
])("names what is missing: %s", async (what, first) => {
  const Lost = part(() => Promise.reject<() => null>(new Error("no network")));
  const { user } = renderApp(<Lost what={what} />);
  expect(await screen.findByText(first)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/^It still did not arrive\. A new version/)).toBeVisible();
});
