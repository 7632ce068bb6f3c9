import { vi } from "vitest";

/** Gives elements the width of a desktop page, in a document that lays nothing out. */
export function laidOut(width = 1216): void {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(52);
  Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });
  vi.stubGlobal("innerWidth", width + 64);
  // The one question that is asked: whether it is as narrow as a phone.
  vi.stubGlobal("matchMedia", () => ({ matches: innerWidth < 600 }));
}
