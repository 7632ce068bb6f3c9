// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { Charts } from "#features/charts/Charts.tsx";
import { powerFinding } from "#words/powerFinding.ts";
import { extremes, rowsOf, type PowerPoint } from "#features/charts/powerPoints.ts";
import { powerRows } from "#features/charts/powerRows.ts";
import { english } from "#tests/english.ts";
import { exampleParliament, lakeland, windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const tooLarge = bareDossier(
  exampleParliament({
    seats: Object.fromEntries(
      Array.from({ length: 21 }, (_, place) => [`list-${place}`, 2e6 - place]),
    ),
    size: 42e6,
  }),
);

const dossier = bareDossier(lakeland);
const windmoorDossier = bareDossier(windmoor);

async function powerFigure() {
  const figure = (await screen.findByRole("group", { name: "Power by" })).closest("figure");
  if (figure === null) throw new Error("the choice of the index stands in no figure");
  return within(figure);
}

describe("the chart of power against seats", () => {
  it("is titled by who decides more and who less than its size, and has all figures as a table", async () => {
    const { user } = renderApp(<Charts />, "?p=lakeland&d=report", { dossier });
    const figure = await powerFigure();
    expect(
      await figure.findByRole("heading", {
        name: "Anchor decides more than its size, Bridge less",
      }),
    ).toBeVisible();
    expect(figure.getByText(/listed lists only: 5 of 21 seats/)).toBeVisible();
    await user.click(figure.getByText("The same as a table"));
    expect(figure.getByRole("columnheader", { name: "Share of listed seats" })).toBeVisible();
    const cells = () => {
      const anchor = within(figure.getByRole("row", { name: /^Anchor/ }));
      return anchor.getAllByRole("cell").map((cell) => cell.textContent);
    };
    // 6 of 16 listed seats. Anchor decides in the third and the fourth place of four; of ten ways to
    // be decisive four are its own; it is in all three minimal coalitions.
    expect(cells()).toEqual(["37.5%", "+12.5", "50.0%", "40.0%", "3"]);
    const bridge = within(figure.getByRole("row", { name: /^Bridge/ })).getAllByRole("cell");
    expect(bridge[1]).toHaveTextContent("−8.3");
    await user.click(figure.getByRole("radio", { name: "Banzhaf" }));
    expect(cells()[1]).toBe("+2.5");
  });

  it("names nobody where everybody decides as much as its size", () => {
    const [list] = lakeland.lists;
    if (list === undefined) throw new Error("Lakeland has lists");
    const point = (seats: number, shapley: number): PowerPoint => ({
      list,
      seats,
      seatShare: seats / 10,
      standing: { shapley, banzhaf: shapley, minimal: 1n, minimalShare: 1, kind: null },
    });
    const title = (...points: readonly PowerPoint[]) =>
      powerFinding(extremes(rowsOf(points), "shapley"), english);
    expect(title(point(6, 0.6), point(4, 0.4))).toBe("Every list decides as much as its size says");
    expect(title(point(6, 0.7), point(4, 0.4))).toMatch(/^\w+ decides more than its size$/);
    expect(title(...[1, 2, 3, 4, 5].map(() => point(2, 0.19)))).toBe(
      "5 lists of 2 seats decide less than their size",
    );
  });

  it("draws many equal lists once", () => {
    const sizes = [54, 2, 2, 2, 2, 1, 1, 1];
    expect(powerRows(sizes, (seats) => seats)).toEqual([[54], [2, 2, 2, 2], [1], [1], [1]]);
  });

  it("has a row for each list in its table", async () => {
    const { user } = renderApp(<Charts />, "?p=windmoor&d=evening", { dossier: windmoorDossier });
    const figure = await powerFigure();
    expect(await figure.findByRole("heading", { name: /decides? more/ })).toBeVisible();
    await user.click(figure.getByText("The same as a table"));
    expect(figure.getAllByRole("row")).toHaveLength(1 + windmoor.lists.length);
  });

  it("says that nobody can reach the line, and draws nothing", async () => {
    renderApp(<Charts />, "?p=lakeland&d=report&q=17", { dossier });
    expect(await screen.findByText(/^No coalition of the listed lists reaches 17/)).toBeVisible();
    expect(screen.queryByText(/decides/)).not.toBeInTheDocument();
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });

  it("says what is wrong with a chamber that cannot be counted", async () => {
    renderApp(<Charts />, "", { dossier: tooLarge });
    expect(
      await screen.findByText(/^With 41,999,790 seats this chamber is too large/),
    ).toBeVisible();
  });

  it("says that it takes nobody for abstaining where that moves the line", async () => {
    renderApp(<Charts />, "?p=lakeland&d=report&q=plurality&in=anchor&abs=drum", { dossier });
    const figure = await powerFigure();
    expect(await figure.findByText(/for 11, as if nobody abstained/)).toBeVisible();
  });
});
