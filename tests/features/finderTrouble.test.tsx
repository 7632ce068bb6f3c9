// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Finder } from "#features/finder/Finder.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { exampleParliament, windmoor } from "#tests/parliaments.ts";
import { FailingWorker } from "#tests/failingWorkers.ts";
import { renderApp } from "#tests/renderApp.tsx";

describe("an engine that fails", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is said, keeps the conditions, and is tried again", async () => {
    vi.stubGlobal("Worker", FailingWorker);
    const { user, store } = await act(async () =>
      renderApp(<Finder bar={null} />, "?d=evening&with=fern", { dossier: bareDossier(windmoor) }),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not be finished/);
    vi.unstubAllGlobals();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    const [first] = await screen.findAllByRole("button", { name: /to spare$/ });
    expect(first).toHaveTextContent(/Fern/);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(store.getState().timeline.present.constraints.mustContain).toEqual(["fern"]);
  });
});

it("says what is wrong with a chamber that cannot be searched", async () => {
  const seats = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`list-${n}`, 2e6 - n]));
  const dossier = bareDossier(exampleParliament({ seats, size: 42e6 }));
  await act(async () => renderApp(<Finder bar={null} />, "", { dossier }));
  expect(await screen.findByText(/^With [\d,]+ seats this chamber is too large/)).toBeVisible();
});
