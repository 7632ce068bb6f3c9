// @vitest-environment jsdom
import { act, fireEvent, render, screen } from "@testing-library/react";
import { useEffect, useState } from "react";
import { expect, it, vi } from "vitest";
import type { Held } from "#ui/drag/dragAlone.ts";
import { dragSource, type DragSurfaceProps } from "#ui/drag/dragState.ts";
import { DragSurface } from "#ui/drag/DragSurface.tsx";

const breaks = vi.hoisted(() => vi.fn<() => void>());

// An engine that has everything to itself, and then breaks.
vi.mock("#ui/drag/DragEngine.tsx", () => ({
  DragEngine({ takeOver }: { readonly takeOver: () => Held | null }) {
    const [isBroken, setBroken] = useState(false);
    useEffect(() => {
      takeOver();
      setBroken(true);
    }, [takeOver]);
    if (isBroken) {
      breaks();
      throw new Error("broken");
    }
    return null;
  },
}));

it("goes on dragging where what drags has broken", async () => {
  // React tells the console of every error that a boundary takes.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const onDrop = vi.fn<DragSurfaceProps["onDrop"]>();
  const anchor = { items: ["anchor"], from: "table" };
  render(
    <DragSurface onDrop={onDrop} onCancel={() => undefined} renderGhost={() => null}>
      <div {...dragSource(anchor)}>Anchor</div>
    </DragSurface>,
  );
  fireEvent.pointerMove(window);
  await act(async () => {
    await import("#ui/drag/DragEngine.tsx");
  });
  expect(breaks).toHaveBeenCalled();
  const mouse = { isPrimary: true, pointerType: "mouse", pointerId: 1, button: 0, buttons: 1 };
  fireEvent.pointerDown(screen.getByText("Anchor"), mouse);
  fireEvent.pointerMove(window, { ...mouse, clientX: 90 });
  fireEvent.pointerUp(window, { ...mouse, clientX: 90 });
  expect(onDrop.mock.calls).toEqual([[anchor, null]]);
});
