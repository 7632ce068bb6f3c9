// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Views } from "#app/page/Views.tsx";
import { renderApp } from "#tests/renderApp.tsx";

vi.mock("#app/page/StageView.tsx", () => ({
  StageView: () => {
    throw new Error("the wall cannot be drawn");
  },
}));

beforeEach(() => {
  // React tells the console of every error that a boundary takes.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const { dataset } = document.documentElement;

it("leaves the page in its own look where the wall is lost", async () => {
  const { store } = renderApp(<Views onDrawn={undefined} />);
  act(() => store.getState().chooseTheme("dark"));
  act(() => store.getState().showView("stage"));
  await screen.findByRole("alert");
  expect(screen.getByRole("searchbox")).toBeVisible();
  expect(dataset).toMatchObject({ view: "page", theme: "dark" });
});

it("offers on the page that stayed to do without the wall, which is not there to be left", async () => {
  const { store } = renderApp(<Views onDrawn={undefined} />);
  act(() => store.getState().showView("stage"));
  await screen.findByRole("alert");
  expect(screen.queryByRole("button", { name: "Leave projector view" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Cancel projector view" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(store.getState().view).toBe("page");
  expect(screen.getByRole("button", { name: "Projector view" })).toBeVisible();
});
