// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AddressBehind } from "#app/page/AddressBehind.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { laidOut } from "#tests/laidOut.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

vi.mock("#ui/drag/DragEngine.tsx", () => {
  throw new Error("no network");
});

beforeEach(() => {
  laidOut();
  // React tells the console of every error that a boundary takes.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

function rendered() {
  return renderApp(
    <>
      <AddressBehind />
      <MajorityMeter rule={() => null} />
    </>,
    "?p=lakeland&d=report&in=anchor",
    { dossier: bareDossier(lakeland) },
  );
}

const close = () => screen.getByRole("button", { name: "Close" });

describe("a note at the edge of the window leaves the focus to the meter as it is closed", () => {
  it("says that the address does not follow", async () => {
    const { user, store } = rendered();
    act(() => store.getState().tellAddress(true));
    await user.click(close());
    expect(screen.queryByText(/address does not follow your changes/)).toBeNull();
    expect(screen.getByRole("group")).toHaveFocus();
  });

  /** A busy machine is slow. */
  const patience = { timeout: 30_000 };

  it("says that dragging did not arrive", async () => {
    const { user } = rendered();
    const at = { isPrimary: true, pointerType: "mouse", button: 0, clientY: 5 };
    await vi.waitFor(() => {
      fireEvent.pointerMove(window, { ...at, clientX: 5 });
      fireEvent.pointerDown(screen.getByText("Anchor"), { ...at, clientX: 5 });
      fireEvent.pointerMove(window, { ...at, clientX: 25 });
      fireEvent.pointerUp(window, { ...at, clientX: 25 });
      expect(close()).toBeVisible();
    }, patience);
    await user.click(close());
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
    expect(screen.getByRole("group")).toHaveFocus();
  });
});
