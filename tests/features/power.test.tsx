// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Charts } from "#features/charts/Charts.tsx";
import { powerRows } from "#features/charts/powerRows.ts";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import { FailingWorker } from "#tests/failingWorker.ts";
import { exampleParliament } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

/** The first "Power" is the one beside the table; a phone has its own behind "Options". */
async function powerAsked(link: string, dossier?: Dossier) {
  const shown = renderApp(<ListsTable />, link, dossier && { dossier });
  await shown.user.click(screen.getByRole("button", { name: "Power" }));
  return shown;
}

async function powerShown(link: string) {
  const shown = await powerAsked(link);
  await screen.findByText(/with no list to spare, and Sairoon is in (it|\d.* of them)\.$/);
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
    .slice(-3)
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
      Array.from({ length: 39 }, (_, place) => [`list-${place}`, 1e6 - place]),
    ),
    size: 39e6,
  }),
);

describe("the columns of power", () => {
  it("hold the figures that listing all coalitions gives", async () => {
    await powerShown("?d=article");
    expect(cells("Sairoon")).toEqual(["21.5%", "20.6%", "74.4%119"]);
    expect(cells("New Generation")).toEqual(["1.3%", "1.3%", "35.0%56"]);
  });

  it("explain themselves, each in a sentence with an example from the chamber", async () => {
    await powerShown("?d=article");
    expect(heading("Shapley–Shubik")).toHaveAccessibleDescription(
      "If all lists entered one after the other, in a random order, Sairoon would be the one that brings them to 165 about 22 times in 100.",
    );
    expect(heading("Banzhaf")).toHaveAccessibleDescription(
      "Of all cases in which one list could take a coalition below 165 by leaving it, about 21 in 100 are Sairoon’s.",
    );
    expect(heading(/^In minimal/)).toHaveAccessibleDescription(
      "160 coalitions reach 165 with no list to spare, and Sairoon is in 119 of them.",
    );
  });

  it("count a single coalition as one", async () => {
    await powerShown("?d=article&q=276");
    expect(heading(/^In minimal/)).toHaveAccessibleDescription(
      "Only one coalition reaches 276 with no list to spare, and Sairoon is in it.",
    );
  });

  it("sort the table", async () => {
    const { user } = await powerShown("?d=article");
    await user.click(screen.getByRole("button", { name: "Banzhaf" }));
    expect(names().slice(0, 3)).toEqual(["Sairoon", "Fatah", "Nasr"]);
    await user.click(screen.getByRole("button", { name: "Banzhaf" }));
    expect(names()[0]).toBe("New Generation");
  });

  it("stand under the name where there is no room for columns, all that are chosen", async () => {
    const { user } = await powerShown("?d=article&q=276");
    const head = () => row("Sairoon").getByRole("rowheader");
    expect(head()).toHaveTextContent(/Shapley 9.1%Banzhaf 9.1%Minimal 100.0%always needed$/);
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(screen.getByRole("checkbox", { name: "Banzhaf" }));
    expect(head()).toHaveTextContent(/Shapley 9.1%Minimal 100.0%always needed$/);
  });

  it("go away again", async () => {
    const { user } = await powerShown("?d=article");
    await user.click(screen.getByRole("button", { name: "Power" }));
    expect(screen.queryByRole("columnheader", { name: "Banzhaf" })).not.toBeInTheDocument();
    expect(screen.getByRole("columnheader", { name: "Leader" })).toBeVisible();
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
    await powerShown("?d=article&q=276");
    expect(cells("Sairoon")[0]).toBe("9.1%always needed");
    // Without Fatah there are 282 seats, were those not itemised to join.
    expect(cells("Fatah")[0]).toBe("9.1%");
    expect(cells("New Generation")[0]).toBe("0.0%");
    expect(
      screen.getByText(/^Power is worked out among the listed lists only: 49 of 329 seats are not/),
    ).toBeVisible();
  });
});

describe("a line that power does not say everything about", () => {
  it("beyond all listed seats gives nobody power, in a sentence", async () => {
    await powerAsked("?d=article&q=300&in=sairoon");
    expect(
      await screen.findByText(/^No coalition of the listed lists reaches 300: .* 280 seats/),
    ).toBeVisible();
    expect(cells("Sairoon")).toEqual(["–", "–", "–"]);
    expect(screen.queryByText(/needed|decides alone|in 100/)).not.toBeInTheDocument();
  });

  it("lowered by those who abstain is told apart from the one that power is worked out for", async () => {
    await powerShown("?d=article&q=plurality&in=sairoon&abs=puk");
    expect(screen.getByText(/for 165, as if nobody abstained; .* 156 are enough\.$/)).toBeVisible();
    expect(heading("Shapley–Shubik")).toHaveAccessibleDescription(/brings them to 165/);
  });

  it("that abstentions leave alone needs no remark", async () => {
    await powerShown("?d=article&in=sairoon&abs=puk");
    expect(screen.queryByText(/as if nobody abstained/)).not.toBeInTheDocument();
  });
});

describe("while power is worked out", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("the figures of before stay, about the rule of before, if the lists are the same", async () => {
    const { store } = await powerShown("?d=article");
    act(() => store.getState().chooseRule({ kind: "two-thirds" }));
    expect(screen.getByText("Working it out …")).toBeInTheDocument();
    expect(screen.getByText("Power at 165 seats")).toBeVisible();
    expect(heading("Shapley–Shubik")).toHaveAccessibleDescription(
      /to 165 about 22 times in 100\.$/,
    );
    expect(cells("Sairoon")[0]).toBe("21.5%");
    expect(await screen.findByText("Power at 220 seats")).toBeVisible();
    expect(cells("Sairoon")[0]).toBe("18.6%");
    expect(screen.queryByText("Working it out …")).not.toBeInTheDocument();
  });

  it("the place of figures about other lists is kept", async () => {
    const { store } = await powerShown("?d=article");
    act(() => store.getState().chooseEdition("certified"));
    expect(screen.getByText("Working it out …")).toBeInTheDocument();
    expect(heading("Shapley–Shubik")).toHaveAccessibleDescription(/to 165 about – times in 100\.$/);
    expect(cells("Sairoon")).toEqual(["–", "–", "–"]);
    expect(await screen.findByText(/to 165 about 18 times in 100\.$/)).toBeVisible();
  });

  it("a failure is said, and tried again", async () => {
    vi.stubGlobal("Worker", FailingWorker);
    const { user } = await powerAsked("?d=article");
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not be finished/);
    vi.unstubAllGlobals();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/^160 coalitions/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("a problem is said in words", async () => {
    await powerAsked("", tooLarge);
    expect(
      await screen.findByText(/^With 38,999,259 seats this chamber is too large/),
    ).toBeVisible();
    expect(screen.queryByText("Working it out …")).not.toBeInTheDocument();
  });
});

async function powerFigure() {
  const title = await screen.findByRole("heading", { name: "Seats and power" });
  const figure = title.closest("figure");
  if (figure === null) throw new Error("the heading stands in no figure");
  return within(figure);
}

describe("the chart of seats and power", () => {
  it("names who decides more and who less than its size, and has all figures as a table", async () => {
    const { user } = renderApp(<Charts />, "?d=article");
    const figure = await powerFigure();
    expect(
      await figure.findByText("Sairoon gains most: 19.3% of the listed seats, 21.5% of the power."),
    ).toBeVisible();
    expect(figure.getByText(/^Decision loses most: 5\.0% of the listed seats/)).toBeVisible();
    expect(figure.getByText(/listed lists only: 49 of 329 seats/)).toBeVisible();
    await user.click(figure.getByText("The same as a table"));
    expect(figure.getByRole("columnheader", { name: "Share of listed seats" })).toBeVisible();
    const sairoon = within(figure.getByRole("row", { name: /^Sairoon/ }));
    expect(sairoon.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
      "19.3%",
      "21.5%",
      "20.6%",
      "119",
    ]);
    await user.click(figure.getByRole("radio", { name: "Banzhaf" }));
    expect(figure.getByText(/^Sairoon gains most: 19\.3%/)).not.toHaveTextContent("21.5%");
  });

  it("draws many equal lists once", () => {
    const sizes = [54, 2, 2, 2, 2, 1, 1, 1];
    expect(powerRows(sizes, (seats) => seats)).toEqual([[54], [2, 2, 2, 2], [1], [1], [1]]);
  });

  it("has a row for each of 39 in its table", async () => {
    const { user } = renderApp(<Charts />, "?d=certified");
    const figure = await powerFigure();
    expect(await figure.findByText(/^Sairoon gains most: 16\.4% of the seats/)).toBeVisible();
    await user.click(figure.getByText("The same as a table"));
    expect(figure.getAllByRole("row")).toHaveLength(40);
  });

  it("says that nobody can reach the line, and draws nothing", async () => {
    renderApp(<Charts />, "?d=article&q=300");
    const figure = await powerFigure();
    expect(await figure.findByText(/^No coalition of the listed lists reaches 300/)).toBeVisible();
    expect(figure.queryByText(/loses most|gains most/)).not.toBeInTheDocument();
    expect(figure.queryByRole("img")).not.toBeInTheDocument();
  });

  it("says what is wrong with a chamber that cannot be counted", async () => {
    renderApp(<Charts />, "", { dossier: tooLarge });
    const figure = await powerFigure();
    expect(
      await figure.findByText(/^With 38,999,259 seats this chamber is too large/),
    ).toBeVisible();
  });

  it("says that it takes nobody for abstaining where that moves the line", async () => {
    renderApp(<Charts />, "?d=article&q=plurality&in=sairoon&abs=puk");
    const figure = await powerFigure();
    expect(await figure.findByText(/for 165, as if nobody abstained/)).toBeVisible();
  });
});
