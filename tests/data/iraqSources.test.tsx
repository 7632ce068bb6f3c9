// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { Overlays } from "#app/page/Overlays.tsx";
import { renderApp } from "#tests/renderApp.tsx";

it("the sources of 2018 give every number with its source and say what reports printed differently", async () => {
  renderApp(<Overlays />, "?d=article&overlay=sources");
  const dialog = within(await screen.findByRole("dialog", { name: "Where the numbers come from" }));
  expect(await dialog.findByText("National Wisdom Movement earned 19 seats")).toBeVisible();
  expect(dialog.getByText(/^SouthFront, 23 May 2018, citing Iraqi News and Reuters/)).toBeVisible();
  // By its text: the names of 39 rows take long to put together.
  const fatah = dialog.getByText(/^Fatah \(Conquest\)/).closest("tr") ?? document.body;
  expect(
    within(fatah)
      .getAllByRole("cell")
      .slice(0, 3)
      .map((cell) => cell.textContent),
  ).toEqual(["47", "47", "48"]);
  expect(within(fatah).getAllByRole("link").length).toBeGreaterThan(2);
  expect(dialog.getByText(/^State of Law: 26 in Rudaw/)).toBeVisible();
  const [first, second] = dialog.getAllByRole("heading", { level: 3 });
  expect([first?.textContent, second?.textContent]).toEqual(["To cite", "The article"]);
  const csv = dialog.getByText("Seats as CSV").closest("a")?.href ?? "";
  expect(decodeURIComponent(csv)).toContain("fatah,Fatah (Conquest) Alliance,47,47,48");
});
