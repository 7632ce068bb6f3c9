import { vi } from "vitest";

/** Most unit tests run without a document; only those that draw something ask for one. */
export const hasDocument = typeof document !== "undefined";

if (hasDocument) {
  // Files share a thread: what our modules have fetched for one is not there for the next.
  vi.resetModules();
  (await import("./documentSetup.ts")).setUpDocument();
}
