import { afterAll, vi } from "vitest";

// Files share a thread: what one has put in the place of the browser's own is not there for the next.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

// Most unit tests run without a document; only those that draw something ask for one.
if (typeof document !== "undefined") {
  // Nor is what our modules have fetched. Those without a document keep their modules.
  vi.resetModules();
  (await import("./documentSetup.ts")).setUpDocument();
}
