// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import { FailingWorker } from "#tests/failingWorkers.ts";
import { exampleParliament, lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

/** Presses the switch in the menu of the table. */
async function pressPower(user: UserEvent) {
  await user.click(screen.getByRole("button", { name: "Table" }));
  await user.click(await screen.findByRole("button", { name: "Power" }));
  await user.keyboard("{Escape}");
}

async function powerAsked(link: string, dossier: Dossier = bareDossier(lakeland)) {
  const shown = renderApp(<ListsTable />, link, { dossier });
  await pressPower(shown.user);
  return shown;
}

async function powerShown(link: string) {
  const shown = await powerAsked(link);
  await screen.findByText(/with no list to spare, and Anchor is in (it|\d.* of them)\.$/);
  return shown;
}

/** The row of a list, by its checkbox: a row's own name takes long to put together. */
function row(name: string) {
  const found = screen.getByRole("checkbox", { name }).closest("tr");
  if (found === null) throw new Error("the checkbox stands in no row");
  return within(found);
}

const cells = (name: string) =>
  row(name)
    .getAllByRole("cell")
    .slice(-4, -1)
    .map((cell) => cell.textContent);

const names = () =>
  screen
    .getAllByRole("checkbox")
    .map((box) => box.closest("th")?.querySelector("label")?.textContent ?? "");

const heading = (name: string | RegExp) =>
  within(screen.getByRole("columnheader", { name })).getByRole("button");

/** So many lists of so many seats that no page has the memory to count them. */
const tooLarge = bareDossier(
  exampleParliament({
    seats: Object.fromEntries(
      Array.from({ length: 21 }, (_, place) => [`list-${place}`, 2e6 - place]),
    ),
    size: 42e6,
  }),
);

describe("the columns of power", () => {
  it("hold the figures that listing all coalitions gives", async () => {
    await powerShown("?d=report");
    expect(cells("Anchor")).toEqual(["50.0%", "40.0%", "100.0%3"]);
    expect(cells("Drum")).toEqual(["16.7%", "20.0%", "66.7%2"]);
  });

  it("explain themselves, each in a sentence with an example from the chamber", async () => {
    await powerShown("?d=report");
    expect(heading("Shapley–Shubik")).toHaveAccessibleDescription(
      "If all lists entered one after the other, in a random order, Anchor would be the one that brings them to 11 about 50 times in 100.",
    );
    expect(heading("Banzhaf")).toHaveAccessibleDescription(
      "Of all cases in which one list could take a coalition below 11 by leaving it, about 40 in 100 are Anchor’s.",
    );
    expect(heading(/^In minimal/)).toHaveAccessibleDescription(
      "3 coalitions reach 11 with no list to spare, and Anchor is in 3 of them.",
    );
  });

  it("count a single coalition as one", async () => {
    await powerShown("?d=report&q=16");
    expect(heading(/^In minimal/)).toHaveAccessibleDescription(
      "Only one coalition reaches 16 with no list to spare, and Anchor is in it.",
    );
  });

  it("sort the table", async () => {
    const { user } = await powerShown("?d=report");
    await user.click(screen.getByRole("button", { name: "Banzhaf" }));
    await waitFor(() => expect(names()[0]).toBe("Anchor"));
    await user.click(screen.getByRole("button", { name: "Banzhaf" }));
    await waitFor(() => expect(names().at(-1)).toBe("Anchor"));
  });

  it("stand under the name where there is no room for columns, all that are chosen", async () => {
    const { user } = await powerShown("?d=report&q=16");
    const head = () => row("Anchor").getByRole("rowheader");
    expect(head()).toHaveTextContent(/Shapley 25.0%Banzhaf 25.0%Minimal 100.0%always needed$/);
    await user.click(screen.getByRole("button", { name: "Table" }));
    await user.click(await screen.findByRole("checkbox", { name: "Banzhaf" }));
    expect(head()).toHaveTextContent(/Shapley 25.0%Minimal 100.0%always needed$/);
  });

  it("are announced when they come and when they go", async () => {
    const { user } = await powerShown("?d=report");
    const said = screen.getByRole("status");
    await waitFor(() =>
      expect(said).toHaveTextContent(
        "The table shows power now: Shapley–Shubik, Banzhaf and In minimal coalitions.",
      ),
    );
    await pressPower(user);
    await waitFor(() => expect(said).toHaveTextContent("The table no longer shows power."));
  });

  it("go away again", async () => {
    const { user } = await powerShown("?d=report");
    await pressPower(user);
    expect(screen.queryByRole("columnheader", { name: "Banzhaf" })).not.toBeInTheDocument();
    expect(screen.getByRole("columnheader", { name: "With it alone" })).toBeVisible();
  });
});

describe("what a list is by the rules alone", () => {
  it("is said where all seats are itemised", async () => {
    const seats = { reds: 51, greens: 30, blues: 19 };
    await powerAsked("", bareDossier(exampleParliament({ seats, size: 100 })));
    await screen.findByText("Power at 51 seats");
    await screen.findAllByText("decides alone");
    expect(cells("reds")[0]).toBe("100.0%decides alone");
    expect(cells("greens")[0]).toBe("0.0%never needed");
    expect(screen.queryByText(/listed lists only/)).not.toBeInTheDocument();
  });

  it("is said of no list that seats not itemised could make dispensable, or needed", async () => {
    const seats = { reds: 9, greens: 6, blues: 1 };
    await powerAsked("?d=count&q=13", bareDossier(exampleParliament({ seats, size: 21 })));
    await screen.findByText(/with no list to spare, and reds is in it/);
    expect(cells("reds")[0]).toBe("50.0%always needed");
    // Without the greens there are 10 and 5, were those not itemised to join.
    expect(cells("greens")[0]).toBe("50.0%");
    expect(cells("blues")[0]).toBe("0.0%");
    expect(
      screen.getByText(/^Power is worked out among the listed lists only: 5 of 21 seats are not/),
    ).toBeVisible();
  });
});

describe("a line that power does not say everything about", () => {
  it("beyond all listed seats gives nobody power, in a sentence", async () => {
    await powerAsked("?d=report&q=17&in=anchor");
    expect(
      await screen.findByText(/^No coalition of the listed lists reaches 17: .* 16 seats/),
    ).toBeVisible();
    expect(cells("Anchor")).toEqual(["–", "–", "–"]);
    expect(screen.queryByText(/needed|decides alone|in 100/)).not.toBeInTheDocument();
  });

  it("lowered by those who abstain is told apart from the one that power is worked out for", async () => {
    await powerShown("?d=report&q=plurality&in=anchor&abs=bridge");
    expect(screen.getByText(/for 11, as if nobody abstained; .* 9 are enough\.$/)).toBeVisible();
    expect(heading("Shapley–Shubik")).toHaveAccessibleDescription(/brings them to 11/);
  });

  it("that abstentions leave alone needs no remark", async () => {
    await powerShown("?d=report&in=anchor&abs=bridge");
    expect(screen.queryByText(/as if nobody abstained/)).not.toBeInTheDocument();
  });
});

describe("while power is worked out", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("the figures of before stay, about the rule of before, if the lists are the same", async () => {
    const { store } = await powerShown("?d=report");
    act(() => store.getState().chooseRule({ kind: "two-thirds" }));
    expect(screen.getByText("Working it out …")).toBeInTheDocument();
    expect(screen.getByText("Power at 11 seats")).toBeVisible();
    expect(heading("Shapley–Shubik")).toHaveAccessibleDescription(/to 11 about 50 times in 100\.$/);
    expect(cells("Anchor")[0]).toBe("50.0%");
    expect(await screen.findByText("Power at 14 seats")).toBeVisible();
    expect(cells("Anchor")[0]).toBe("25.0%");
    expect(screen.queryByText("Working it out …")).not.toBeInTheDocument();
  });

  it("the place of figures about other lists is kept", async () => {
    const { store } = await powerShown("?d=report");
    act(() => store.getState().chooseEdition("register"));
    expect(screen.getByText("Working it out …")).toBeInTheDocument();
    expect(heading("Shapley–Shubik")).toHaveAccessibleDescription(/to 11 about – times in 100\.$/);
    expect(cells("Anchor")).toEqual(["–", "–", "–"]);
    expect(await screen.findByText(/to 11 about 30 times in 100\.$/)).toBeVisible();
  });

  it("a failure is said, and tried again", async () => {
    vi.stubGlobal("Worker", FailingWorker);
    const { user } = await powerAsked("?d=report");
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not be finished/);
    vi.unstubAllGlobals();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/^3 coalitions/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("a problem is said in words", async () => {
    await powerAsked("", tooLarge);
    expect(
      await screen.findByText(/^With 41,999,790 seats this chamber is too large/),
    ).toBeVisible();
    expect(screen.queryByText("Working it out …")).not.toBeInTheDocument();
  });
});
