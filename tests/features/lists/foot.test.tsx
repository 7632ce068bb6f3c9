// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

it("offers all lists beside the sum of those that are searched for, not in the cell of its words", async () => {
  const { user } = renderApp(<ListsTable />, "", { dossier: bareDossier(windmoor) });
  await user.type(screen.getByRole("searchbox"), "cedar");
  expect(await screen.findByText("1 of 8 lists")).toBeVisible();
  const all = screen.getByRole("button", { name: "Show all lists" });
  expect(all.closest("td")).toHaveAttribute("data-column", "outcome");
  await user.click(all);
  expect(screen.getByText("Whole chamber")).toBeVisible();
});
