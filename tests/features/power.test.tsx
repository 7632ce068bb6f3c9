import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Charts } from "#features/charts/Charts.tsx";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { renderApp } from "#tests/renderApp.tsx";

/** The first "Power" is the one beside the table; a phone has its own behind "Options". */
async function powerShown(link: string) {
  const shown = renderApp(<ListsTable />, link);
  await shown.user.click(screen.getByRole("button", { name: "Power" }));
  await screen.findByText(/in every possible order/);
  return shown;
}

const cells = (name: string) =>
  within(screen.getByRole("row", { name: new RegExp(name) }))
    .getAllByRole("cell")
    .slice(-3)
    .map((cell) => cell.textContent);

const names = () =>
  screen
    .getAllByRole("checkbox")
    .map((box) => box.closest("th")?.querySelector("label")?.textContent ?? "");

describe("the columns of power", () => {
  it("hold the figures that listing all coalitions gives", async () => {
    await powerShown("?d=article");
    expect(cells("Sairoon")).toEqual(["21.5%", "20.6%", "74.4%119"]);
    expect(cells("New Generation")).toEqual(["1.3%", "1.3%", "35.0%56"]);
  });

  it("explain themselves with an example from the chamber", async () => {
    await powerShown("?d=article");
    expect(
      within(screen.getByRole("columnheader", { name: "Shapley–Shubik" })).getByRole("button"),
    ).toHaveAccessibleDescription(/reaches 165: Sairoon in \d+\.\d% of all orders/);
    expect(
      within(screen.getByRole("columnheader", { name: /^In minimal/ })).getByRole("button"),
    ).toHaveAccessibleDescription(/^Of the 160 coalitions that reach 165 with no list to spare/);
    expect(screen.getByText(/49 seats that these figures do not itemise/)).toBeVisible();
  });

  it("sort the table", async () => {
    const { user } = await powerShown("?d=article");
    await user.click(screen.getByRole("button", { name: "Banzhaf" }));
    expect(names().slice(0, 3)).toEqual(["Sairoon", "Fatah", "Nasr"]);
    await user.click(screen.getByRole("button", { name: "Banzhaf" }));
    expect(names()[0]).toBe("New Generation");
  });

  it("follow the rule, and tell a veto and who never decides", async () => {
    await powerShown("?d=article&q=276");
    expect(cells("Sairoon")[0]).toMatch(/nothing without it$/);
    expect(cells("New Generation")[0]).toBe("0.0%never decides");
  });

  it("go away again", async () => {
    const { user } = await powerShown("?d=article");
    await user.click(screen.getByRole("button", { name: "Power" }));
    expect(screen.queryByRole("columnheader", { name: "Banzhaf" })).not.toBeInTheDocument();
    expect(screen.getByRole("columnheader", { name: "Leader" })).toBeVisible();
  });
});

async function powerFigure() {
  const heading = await screen.findByRole("heading", { name: "Seats and power" });
  const figure = heading.closest("figure");
  if (figure === null) throw new Error("the heading stands in no figure");
  return within(figure);
}

describe("the chart of seats and power", () => {
  it("names who decides more and who less than its size, and has all figures as a table", async () => {
    const { user } = renderApp(<Charts />, "?d=article");
    const figure = await powerFigure();
    expect(
      await figure.findByText("Sairoon gains most: 19.3% of the seats, 21.5% of the power."),
    ).toBeVisible();
    expect(figure.getByText(/^Decision loses most: 5\.0% of the seats/)).toBeVisible();
    await user.click(figure.getByText("The same as a table"));
    const row = within(figure.getByRole("row", { name: /^Sairoon/ }));
    expect(row.getAllByRole("cell").map((cell) => cell.textContent)).toEqual([
      "19.3%",
      "21.5%",
      "20.6%",
      "119",
    ]);
    await user.click(figure.getByRole("radio", { name: "Banzhaf" }));
    expect(figure.getByText(/^Sairoon gains most: 19\.3%/)).not.toHaveTextContent("21.5%");
  });

  it("has a row for each of 39 lists", async () => {
    const { user } = renderApp(<Charts />, "?d=certified");
    const figure = await powerFigure();
    await user.click(await figure.findByText("The same as a table"));
    expect(figure.getAllByRole("row")).toHaveLength(40);
  });
});
