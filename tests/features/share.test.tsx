// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Overlays } from "#app/page/Overlays.tsx";
import { PageLocation } from "#app/page/PageLocation.ts";
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

describe("the sentence that travels with the link", () => {
  const told = async (query: string) => {
    const page = (
      <PageLocation value={window.location}>
        <Overlays />
      </PageLocation>
    );
    renderApp(page, `${query}&overlay=share`, { dossier });
    const dialog = await screen.findByRole("dialog", { name: "Share this scenario" });
    return await within(dialog).findByText(/Hypothetical/);
  };

  it("names who published the figures, when, and how many lists they have", async () => {
    expect(await told(link)).toHaveTextContent(
      "Lakeland, March 2031: Anchor and Bridge are 1 seat short. Hypothetical, seat arithmetic only. Figures: Lake Gazette, 3 March 2031, 4 lists.",
    );
  });

  it("names the edition where nobody is known to have published it", async () => {
    expect(await told("?p=lakeland&d=register")).toHaveTextContent(
      "Figures: The register, 1 April 2031, 5 lists.",
    );
  });

  it("counts nobody who abstains", async () => {
    expect(await told("?p=lakeland&d=register&in=anchor.elm.candle&abs=drum")).toHaveTextContent(
      "Lakeland, March 2031: Anchor, Elm and Candle have 3 seats to spare.",
    );
  });
});

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

describe("a browser that does not do what it is asked", () => {
  it("shows the way by hand where the clipboard does not answer", async () => {
    const { dialog, button } = await shared();
    vi.spyOn(navigator.clipboard, "writeText").mockReturnValue(new Promise(() => {}));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      fireEvent.click(button);
      await vi.advanceTimersByTimeAsync(2999);
      expect(dialog.queryByText(/^The browser does not let the page copy/)).toBeNull();
      await act(() => vi.advanceTimersByTimeAsync(1));
      expect(dialog.getByText(/^The browser does not let the page copy/)).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  it("does no harm where sending is refused by throwing at once", async () => {
    const uncaught = vi.fn<() => void>();
    process.on("unhandledRejection", uncaught);
    const share = vi.fn<() => Promise<void>>(() => {
      throw new TypeError("not from here");
    });
    Object.assign(navigator, { share });
    const { user, dialog } = await shared();
    await user.click(dialog.getByRole("button", { name: "Send to …" }));
    expect(share).toHaveBeenCalledOnce();
    await new Promise(setImmediate);
    expect(uncaught).not.toHaveBeenCalled();
    process.off("unhandledRejection", uncaught);
    Reflect.deleteProperty(navigator, "share");
  });
});

describe("copying the table", () => {
  it("offers the text to be copied by hand where the browser forbids it", async () => {
    const { user } = renderApp(<ListsTable />, link, { dossier });
    await user.click(screen.getByRole("button", { name: "Table" }));
    const button = await screen.findByRole("button", { name: "Copy as CSV" });
    refuseToCopy();
    await user.click(button);
    const dialog = within(await screen.findByRole("dialog", { name: "Copy this text" }));
    expect(dialog.getByRole("textbox", { name: "The table as CSV" })).toHaveDisplayValue(
      /^List,Leader,Seats,/,
    );
    expect(screen.queryByText("Copied")).not.toBeInTheDocument();
  });
});
