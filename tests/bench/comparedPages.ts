import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { onTestFinished } from "vitest";
import type { Opening } from "#tests/journeys/openPage.ts";
import { comparedBuilds } from "./comparedBuilds.ts";
import { serveCompressed } from "./compressedServer.ts";

/** A page that has been opened, and is closed again. */
interface Opened<Page> {
  readonly page: Page;
  readonly close: () => Promise<unknown>;
}

interface Compared<Page> {
  readonly build?: Opening["build"];
  /** Times that each build is opened. */
  readonly rounds: number;
  /** Opens what such an address serves. */
  readonly open: (address: string) => Promise<Opened<Page>>;
}

/** What is measured on a page of each build, which are opened round by round in turn. */
export async function compared<Page, T>(
  { build: kind, rounds, open }: Compared<Page>,
  measure: (page: Page) => Promise<readonly T[]>,
) {
  const measured = await Promise.all(
    foldersOf(kind).map(async (build) => {
      const server = await serveCompressed(resolve(build), "gzip");
      onTestFinished(() => void server.close());
      return { build, address: server.address, times: new Array<T>() };
    }),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const { address, times } of measured) {
      const { page, close } = await open(address);
      times.push(...(await measure(page)));
      await close();
    }
  }
  return measured;
}

/** The folders that hold what is compared; a lab build may lie beside a build. */
function foldersOf(build: Opening["build"]): readonly string[] {
  const builds = comparedBuilds();
  if (build !== "lab") return builds;
  const found = builds.map((folder) => `${folder}-lab`).filter(existsSync);
  if (found.length === 0)
    throw new Error("None of the builds has a lab build beside it to measure");
  return found;
}
