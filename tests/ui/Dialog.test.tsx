// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Dialog } from "#ui/Dialog.tsx";

/** A dialog opened from a button, which had the focus; `close` hears of it. */
function opened() {
  const close = vi.fn<() => void>();
  const Page = ({ isOpen, isOpenInside = false }: Record<"isOpen" | "isOpenInside", boolean>) => (
    <>
      <button type="button">Keys</button>
      {isOpen && (
        <Dialog title="Which keys" closeLabel="Close" onClose={close}>
          {isOpenInside && (
            <Dialog title="More keys" closeLabel="Close more" onClose={() => undefined}>
              Q
            </Dialog>
          )}
        </Dialog>
      )}
    </>
  );
  const { rerender } = render(<Page isOpen={false} isOpenInside={false} />);
  screen.getByRole("button", { name: "Keys" }).focus();
  const show = (isOpen: boolean, isOpenInside = false) =>
    rerender(<Page isOpen={isOpen} isOpenInside={isOpenInside} />);
  show(true);
  return { close, show, dialog: screen.getByRole("dialog", { name: "Which keys" }) };
}

describe("a dialog that is closed", () => {
  it("by Escape says so before the next key", () => {
    const { close, dialog } = opened();
    fireEvent(dialog, new Event("cancel"));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("by Escape says so where the browser asks nobody before", () => {
    const { close, dialog } = opened();
    fireEvent(dialog, new Event("close"));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("by its cross says so", () => {
    const { close } = opened();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it.each(["cancel", "close"])("inside another does not close that one: %s", (type) => {
    const { close, show } = opened();
    show(true, true);
    const inner = screen.getByRole("dialog", { name: "More keys" });
    fireEvent(inner, new Event(type, { bubbles: true }));
    expect(close).not.toHaveBeenCalled();
  });
});

describe("a dialog that is taken away", () => {
  it("gives the focus back to what it was opened from", async () => {
    const { show } = opened();
    screen.getByRole("button", { name: "Close" }).focus();
    show(false);
    await expect.poll(() => document.activeElement).toBe(screen.getByRole("button"));
  });

  it("leaves the focus where it has gone meanwhile", async () => {
    const { show } = opened();
    const other = document.body.appendChild(document.createElement("button"));
    other.focus();
    show(false);
    await Promise.resolve();
    expect(document.activeElement).toBe(other);
    other.remove();
  });
});
