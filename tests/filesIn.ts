import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder and those inside it whose names match, with their text. */
export function filesIn(
  folder: string,
  names: RegExp,
): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => names.test(name))
    .map((name) => join(folder, name))
    .map((path) => [path, readFileSync(path, "utf8")] as const);
}
