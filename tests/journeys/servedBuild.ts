import { existsSync } from "node:fs";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the production build is served, with a slash at the end. */
    readonly address: string;
  }
}

/** Serves the production build while the journeys run. */
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
  return () => server.close();
}
