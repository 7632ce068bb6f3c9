import { describe, inject } from "vitest";
import { dialogs } from "./dialogs.ts";
import { engine } from "./engine.ts";
import { looks } from "./looks.ts";
import { wall } from "./wall.ts";

describe.skipIf(inject("firefox") === null)("in Firefox", () => {
  dialogs();
  engine();
  wall();
  looks();
});
