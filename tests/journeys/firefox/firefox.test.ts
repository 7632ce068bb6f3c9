import { describe, inject } from "vitest";
import { dialogs } from "./dialogs.ts";
import { dragging } from "./dragging.ts";
import { engine } from "./engine.ts";
import { links } from "./links.ts";
import { looks } from "./looks.ts";
import { opening } from "./opening.ts";
import { wall } from "./wall.ts";

/** In one file, since they share one Firefox, which answers to one client at a time. */
describe.skipIf(inject("firefox") === null)("in Firefox", () => {
  opening();
  dragging();
  links();
  dialogs();
  engine();
  wall();
  looks();
});
