import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

const drawings = new Set<() => void>();

/** Draws something as a page does: at once, and React goes on by itself with what is on its way. */
export function drawn(content: ReactNode) {
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  function unmount() {
    flushSync(() => root.unmount());
    container.remove();
    drawings.delete(unmount);
  }
  drawings.add(unmount);
  flushSync(() => root.render(content));
  return { container, unmount };
}

/** Takes away what a test has drawn. */
export function takeAwayDrawn(): void {
  for (const unmount of drawings) unmount();
}
