// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { iraq } from "#tests/iraq.ts";
import { Finder } from "#features/finder/Finder.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { exampleParliament } from "#tests/exampleChamber.ts";
import { FailingWorker } from "#tests/failingWorker.ts";
import { renderApp } from "#tests/renderApp.tsx";

describe("an engine that fails", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is said, keeps the conditions, and is tried again", async () => {
    vi.stubGlobal("Worker", FailingWorker);
    const { user, store } = await act(async () =>
      renderApp(<Finder bar={null} />, "?d=article&with=hikma"),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not be finished/);
    vi.unstubAllGlobals();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    const [first] = await screen.findAllByRole("button", { name: /to spare$/ });
    expect(first).toHaveTextContent(/Hikma/);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(store.getState().timeline.present.constraints.mustContain).toEqual(["hikma"]);
  });
});

it("says what is wrong with a chamber that cannot be searched", async () => {
  const { store } = await act(async () => renderApp(<Finder bar={null} />, "?d=article"));
  const seats = Object.fromEntries(iraq.lists.map(({ id }, place) => [id, 1e6 - place]));
  const dossier = bareDossier(exampleParliament(iraq.id, { seats, size: 39e6 }));
  act(() => store.setState({ parliaments: { [iraq.id]: dossier } }));
  expect(await screen.findByText(/^With [\d,]+ seats this chamber is too large/)).toBeVisible();
});
