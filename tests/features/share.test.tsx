// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Overlays } from "#app/page/Overlays.tsx";
import { PageLocation } from "#app/page/useShareAddress.ts";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const dossier = bareDossier(lakeland);
const link = "?p=lakeland&d=report&in=anchor.bridge";

async function shared() {
  const page = (
    <PageLocation value={window.location}>
      <Overlays />
    </PageLocation>
  );
  const shown = renderApp(page, `${link}&overlay=share`, { dossier });
  const dialog = within(await screen.findByRole("dialog", { name: "Share this scenario" }));
  const button = await dialog.findByRole("button", { name: "Copy link" });
  return { ...shown, dialog, button };
}

function refuseToCopy() {
  const refusal = new DOMException("not from here", "NotAllowedError");
  return vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(refusal);
}

describe("copying the link", () => {
  it("is confirmed, to the ear too", async () => {
    const { user, dialog, button } = await shared();
    await user.click(button);
    expect(await dialog.findByRole("button", { name: "Link copied" })).toBe(button);
    expect(await navigator.clipboard.readText()).toMatch(
      /\?p=lakeland&d=report&in=anchor\.bridge$/,
    );
    expect(await screen.findByText("Link copied.")).toBeInTheDocument();
  });

  it("is not said to be done where the browser forbids it: the way by hand is shown", async () => {
    const { user, dialog, button } = await shared();
    refuseToCopy();
    await user.click(button);
    expect(await dialog.findByText(/^The browser does not let the page copy/)).toBeVisible();
    expect(button).toHaveTextContent("Copy link");
    expect(dialog.getByRole("textbox", { name: "Link" })).toHaveDisplayValue(/in=anchor\.bridge$/);
  });
});

describe("copying the table", () => {
  it("offers the text to be copied by hand where the browser forbids it", async () => {
    const { user } = renderApp(<ListsTable />, link, { dossier });
    const [button] = screen.getAllByRole("button", { name: "Copy as CSV" });
    if (button === undefined) throw new Error("no button");
    refuseToCopy();
    await user.click(button);
    const dialog = within(await screen.findByRole("dialog", { name: "Copy this text" }));
    expect(dialog.getByRole("textbox", { name: "The table as CSV" })).toHaveDisplayValue(
      /^List,Seats,/,
    );
    expect(screen.queryByText("Copied")).not.toBeInTheDocument();
  });
});
