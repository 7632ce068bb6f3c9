import { existsSync } from "node:fs";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { findBrowser, type Browser } from "./findBrowser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the production build is served, with a slash at the end. */
    readonly address: string;
    readonly browser: Browser;
  }
}

/** Serves the production build while the journeys run, and finds the browser for them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) {
    throw new Error("There is no production build to test. Run: npm run build");
  }
  const server = await preview({
    configFile: false,
    base: "./",
    logLevel: "error",
    preview: { host: "127.0.0.1", port: 0, strictPort: false },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("The production build could not be served.");
  project.provide("address", address);
  project.provide("browser", await findBrowser());
  return () => server.close();
}
