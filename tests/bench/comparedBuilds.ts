import { existsSync } from "node:fs";
import { delimiter } from "node:path";

/**
 * The folders of builds that are compared, which have to be there: where one is missing every page
 * of it would be empty, and what is measured would be nothing.
 */
export function comparedBuilds(named = process.env["BENCH_DIST"] ?? "dist"): readonly string[] {
  const folders = named.split(delimiter);
  const missing = folders.filter((folder) => !existsSync(folder));
  if (missing.length > 0) throw new Error(`There is no build to measure in ${missing.join(", ")}`);
  return folders;
}
