import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { findBrowser, type BrowserProgram } from "./findBrowser.ts";
import { findFirefox } from "./firefox/findFirefox.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the production build is served, with a slash at the end. */
    readonly address: string;
    /** The folder that holds the production build. */
    readonly folder: string;
    /** The folder that holds the build with made-up parliaments. */
    readonly labFolder: string;
    /** Where the build is served that has made-up parliaments besides the first. */
    readonly labAddress: string;
    readonly browser: BrowserProgram;
    /** Where Firefox is; `null` where there is none, and its journeys are skipped. */
    readonly firefox: string | null;
  }
}

/** Serves the builds while the journeys run, and finds the browsers for them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Before anything is served, which would have to be ended where one is named that is none.
  const purpose = project.name === "bench" ? "measure" : "test";
  project.provide("browser", await findBrowser(purpose));
  project.provide("firefox", findFirefox());
  const builds = await Promise.all([served("dist"), served("dist-lab")]);
  const [production, lab] = builds;
  project.provide("address", production.address);
  project.provide("folder", resolve("dist"));
  project.provide("labFolder", resolve("dist-lab"));
  project.provide("labAddress", lab.address);
  return async () => {
    await Promise.all(builds.map(({ close }) => close()));
  };
}

async function served(outDir: "dist" | "dist-lab") {
  if (!existsSync(`${outDir}/index.html`)) {
    const script = outDir === "dist" ? "build" : "build:lab";
    throw new Error(`There is no build to test in ${outDir}. Run: npm run ${script}`);
  }
  const server = await preview({
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, strictPort: false },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error(`The build in ${outDir} could not be served.`);
  return { address, close: () => server.close() };
}
