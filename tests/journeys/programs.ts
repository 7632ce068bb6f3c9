import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where programs of such names would stand in the folders that a shell looks in. */
export function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The program that a variable names, `null` where it is not set; throws one line for a wrong path. */
export function namedBy(variable: string): string | null {
  const path = process.env[variable] ?? "";
  if (path === "") return null;
  if (!isProgram(path)) throw new Error(`${variable} names no program: ${path}`);
  return path;
}
