import { describe, inject } from "vitest";
import { dragging } from "./dragging.ts";
import { links } from "./links.ts";
import { opening } from "./opening.ts";

/** Few files, since those of one file share a Firefox. */
describe.skipIf(inject("firefox") === null)("in Firefox", () => {
  opening();
  dragging();
  links();
});
