// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

// Of 21 seats Anchor has 6, Bridge 4, Candle 3, Drum 3.
it.each([
  [
    "what it would add by joining, since no seat of it counts",
    "in=anchor&abs=bridge",
    "10 with it",
  ],
  ["whether its joining would be enough", "in=anchor.candle&abs=bridge", "13 with it ✓ enough"],
  [
    "what would be left, under a rule for which it counts",
    "in=anchor&abs=bridge&q=not-against",
    "6 without it",
  ],
  ["nothing, where the line itself depends on it", "in=anchor&abs=drum&q=plurality", ""],
  [
    "that without it the line is out of reach",
    "in=anchor.candle&abs=bridge&q=plurality",
    "9 without it not enough",
  ],
])("says of a list that abstains %s", (_, link, outcome) => {
  renderApp(<ListsTable />, `?p=lakeland&d=report&${link}`, { dossier: bareDossier(lakeland) });
  const abstainer = link.includes("drum") ? "Drum" : "Bridge";
  const box = screen.getByRole("checkbox", { name: abstainer });
  const isNeeded = outcome.endsWith("not enough");
  expect(box).toHaveAccessibleDescription(isNeeded ? "line missed if it left" : "");
  const row = box.closest("tr");
  const cells = within(row ?? document.body).getAllByRole("cell");
  const cell = cells.find(({ dataset }) => dataset["column"] === "outcome");
  expect(cell?.textContent.trim()).toBe(outcome);
});
