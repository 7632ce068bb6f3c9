import { execFileSync } from "node:child_process";
import { isProgram, namedBy, onPath } from "#tests/journeys/programs.ts";

const variable = "COALITION_LAB_FIREFOX";

/** Older ones have not been tried. */
const oldest = 140;

const names = ["firefox", "firefox-esr", "firefox.exe"];

const usualPlaces = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  String.raw`C:\Program Files (x86)\Mozilla Firefox\firefox.exe`,
];

/**
 * The Firefox that the variable names, else an installed one, else none, which is said. Throws one
 * line where the variable names something else.
 */
export function findFirefox(): string | null {
  const wanted = namedBy(variable);
  if (wanted !== null && !isRecent(wanted)) {
    throw new Error(`${variable} names no Firefox ${oldest} or later: ${wanted}`);
  }
  const installed = [...onPath(names), ...usualPlaces].filter(isProgram);
  const found = wanted ?? installed.find(isRecent);
  if (found !== undefined) return found;
  console.warn(
    `The journeys in Firefox are skipped: no Firefox ${oldest} or later is installed, and ${variable} names none.`,
  );
  return null;
}

/** Not an old one, nor what only bears the name, such as a script that asks to install Firefox. */
function isRecent(path: string): boolean {
  try {
    const said = execFileSync(path, ["--version"], { encoding: "utf8", stdio: "pipe" });
    return Number(/Firefox (\d+)/.exec(said)?.[1]) >= oldest;
  } catch {
    return false;
  }
}
