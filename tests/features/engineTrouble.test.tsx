// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { Charts } from "#features/charts/Charts.tsx";
import { Ways } from "#features/completion/Ways.tsx";
import { Finder } from "#features/finder/Finder.tsx";
import { isPowerColumn } from "#features/lists/columnIds.ts";
import { PowerNotes } from "#features/lists/power/PowerNotes.tsx";
import { ListsViewContext, useListsView } from "#features/lists/useListsView.ts";
import { useApp } from "#store/useApp.ts";
import { FailingWorker, SilentWorker } from "#tests/failingWorkers.ts";
import { windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

function Notes() {
  const view = useListsView();
  const chooseColumns = useApp((app) => app.chooseColumns);
  return (
    <ListsViewContext value={view}>
      <button onClick={() => chooseColumns({ shapley: true })}>Show power</button>
      {view.columns.some(isPowerColumn) && <PowerNotes />}
    </ListsViewContext>
  );
}

/** Where answers of the engine are waited for, and what stands there once one has come. */
const places: readonly (readonly [string, ReactNode, RegExp])[] = [
  ["the finder", <Finder key="finder" bar={null} />, /to spare$/],
  ["the nearest ways", <Ways key="ways" />, /^Nearest ways to/],
  ["power in the table", <Notes key="notes" />, /random order/],
  ["the charts", <Charts key="charts" />, /decides more than its size/],
];

async function shown(part: ReactNode) {
  const rendered = await act(async () =>
    renderApp(part, "?d=evening&in=birch.fern", { dossier: bareDossier(windmoor) }),
  );
  const show = screen.queryByRole("button", { name: "Show power" });
  if (show !== null) await rendered.user.click(show);
  return rendered;
}

const again = () => screen.findByRole("button", { name: "Try again" });
const reload = () => screen.queryByRole("button", { name: "Reload the page" });

describe.each(places)("an engine that has no answer for %s", (_, part, answer) => {
  afterEach(() => vi.unstubAllGlobals());

  it("fails: after the second time a reload is offered, and it answers when asked again", async () => {
    vi.stubGlobal("Worker", FailingWorker);
    const { user } = await shown(part);
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not be finished/);
    expect(reload()).toBeNull();
    await user.click(await again());
    expect(await screen.findByRole("button", { name: "Reload the page" })).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent(/A new version of the page may have been/);
    vi.unstubAllGlobals();
    await user.click(await again());
    expect((await screen.findAllByText(answer)).length).toBeGreaterThan(0);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says nothing: it is told to stop, and can be asked again", async () => {
    vi.stubGlobal("Worker", SilentWorker);
    const { user } = await shown(part);
    const { asked, ended } = SilentWorker;
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/^The calculation was stopped/);
    expect([SilentWorker.asked, SilentWorker.ended]).toEqual([asked, ended + 1]);
    expect(reload()).toBeNull();
    vi.unstubAllGlobals();
    await user.click(await again());
    expect((await screen.findAllByText(answer)).length).toBeGreaterThan(0);
  });
});
