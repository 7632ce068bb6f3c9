import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

interface Manifest {
  readonly [source: string]: {
    readonly file: string;
    readonly isEntry?: boolean;
    readonly isDynamicEntry?: boolean;
  };
}

/** The bytes of all that a build holds as gzip, by names that stay the same from build to build. */
export function builtSizes(folder: string): ReadonlyMap<string, number> {
  const manifest: Manifest = JSON.parse(
    readFileSync(join(folder, ".vite/manifest.json"), "utf8"),
  ) as Manifest;
  const names = new Map(
    Object.entries(manifest).flatMap(([source, { file, isEntry, isDynamicEntry }]) => {
      if (isEntry === true) return [[file, "the first file"] as const];
      return isDynamicEntry === true ? [[file, source.replace(/^src\//, "")] as const] : [];
    }),
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name).slice(join(folder, "/").length);
    // What is compressed beforehand is the same again, and the manifest is for nobody's browser.
    return entry.isFile() && !/\.(?:gz|br)$|^\.vite\//.test(path) ? [path] : [];
  });
  const sizes = files.map(
    (path) => [names.get(path) ?? withoutHash(path), sentSize(join(folder, path))] as const,
  );
  return onceEach([...sizes, ...partsOf(readFileSync(join(folder, "index.html"), "utf8"))]);
}

/** Two files of one name would have one budget, and only one of them would be held to it. */
function onceEach(sizes: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [name, bytes] of sizes) {
    if (all.has(name)) throw new Error(`Two files of the build are called ${name}.`);
    all.set(name, bytes);
  }
  return all;
}

/** "quotes.js" of "assets/quotes-DP28--j.js": scripts have hashes of seven letters, others of six. */
const withoutHash = (path: string) =>
  basename(path).replace(/-[\w-]{7}(?=\.js$)|-[\w-]{6}(?=\.\w+$)/, "");

/** What stands in the page itself: it comes before anything else. */
function partsOf(html: string): readonly (readonly [string, number])[] {
  const [early = "", counting = ""] = contents(html, "script");
  return [
    ["index.html: the script in its head", sizeOf(early)],
    ["index.html: the script that counts", sizeOf(counting)],
    ["index.html: its style sheets", sizeOf(contents(html, "style").join(""))],
  ];
}

function contents(html: string, element: "script" | "style"): readonly string[] {
  const all = html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "g"));
  return [...all].map(([, text = ""]) => text);
}

/** As the build has compressed it, else as a host would. */
function sentSize(path: string): number {
  const compressed = `${path}.gz`;
  return existsSync(compressed) ? statSync(compressed).size : sizeOf(readFileSync(path));
}

const sizeOf = (content: Buffer | string) => gzipSync(content, { level: 9 }).length;
