import { readdirSync } from "node:fs";
import { relative, sep } from "node:path";
import type { Plugin } from "vite";

const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** 0, 1, 2 … as "a", "b", … "Z", "aa", "ab", … */
function inLetters(index: number): string {
  const rest = Math.floor(index / letters.length);
  return (rest === 0 ? "" : inLetters(rest - 1)) + letters[index % letters.length];
}

const slashed = (path: string) => path.replaceAll(sep, "/");

/** A name that can be imported. */
const importable = /^(?!(?:case|default|delete|export|for|import|in|new|static|with)$)[a-z]\w*$/;

/**
 * Names the classes of style sheets: letters for the sheet, by its place among all in the folder, and
 * a number for the class, by its place in the sheet. So they are short, never the same for two
 * classes, and the same wherever the page is built or drawn.
 */
export function shortNames(folder: string): (name: string, file: string) => string {
  const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map(slashed)
    .filter((path) => path.endsWith(".module.css"))
    .toSorted();
  const classes = new Map<string, string[]>();
  return (name, file) => {
    const sheet = slashed(relative(folder, file.replace(/\?.*/, "")));
    if (!importable.test(name)) throw new Error(`Give .${name} in ${sheet} another name`);
    // One that came while the sources are served.
    if (!sheets.includes(sheet)) sheets.push(sheet);
    const known = classes.get(sheet) ?? [];
    classes.set(sheet, known);
    if (!known.includes(name)) known.push(name);
    return `${inLetters(sheets.indexOf(sheet))}${known.indexOf(name)}`;
  };
}

/**
 * Lets the built page have the names of classes where they are used: an object of all names of a
 * sheet would stay as a whole.
 */
export const classNamesInPlace: Plugin[] = [
  {
    name: "class-names-in-place",
    enforce: "pre",
    apply: "build",
    transform: {
      filter: { id: /\.tsx$/, code: ".module.css" },
      handler: (code) =>
        code.replaceAll(/^import (\w+) from ("[^"]+\.module\.css");$/gm, "import * as $1 from $2;"),
    },
    onLog(_, { code, message }) {
      // A class that no sheet has.
      if (code === "IMPORT_IS_UNDEFINED") throw new Error(message);
    },
  },
  {
    name: "sheets-without-an-object",
    enforce: "post",
    apply: "build",
    transform: {
      filter: { id: /\.module\.css$/ },
      // Without this a sheet goes when all of its names are where they are used.
      handler: (code) => ({ code, moduleSideEffects: "no-treeshake" }),
    },
  },
];
