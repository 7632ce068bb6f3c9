import { vi } from "vitest";

/*
 * What comes while something else is on its way, React holds back for up to 300 ms, so that a page
 * does not flicker. That wait is all that it has a timer for, and it takes the timer as it is read:
 * here it is given one that does not wait.
 */

const { setTimeout } = globalThis;
vi.stubGlobal("setTimeout", (run: () => void) => setTimeout(run));
await import("react-dom/client");
vi.unstubAllGlobals();
