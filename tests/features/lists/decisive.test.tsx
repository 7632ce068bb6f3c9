// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

it.each([
  ["the majority", "", "majority lost if it left"],
  ["another line", "&q=13", "line missed if it left"],
])("says that a member decides %s", (_, rule, description) => {
  const link = `?p=lakeland&d=report&in=anchor.bridge.candle${rule}`;
  renderApp(<ListsTable />, link, { dossier: bareDossier(lakeland) });
  const anchor = screen.getByRole("checkbox", { name: "Anchor" });
  expect(anchor).toHaveAccessibleDescription(description);
});
