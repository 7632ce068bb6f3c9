import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { abort, chunkOf, everyday, goesOn, manifest, opened } from "./lostFiles.ts";
import { parts, withOthers } from "./lostParts.ts";

/** Runs in the page. */
function pressAll(buttons: readonly (HTMLElement | SVGElement)[]): void {
  for (const pressed of buttons) if (pressed instanceof HTMLElement) pressed.click();
}

const needs = (source: string, name: string) => chunkOf(source).imports?.includes(name) === true;

/**
 * What several parts need, by its name in the manifest, with one of the parts that show its loss.
 * What only such files need as come with others is lost as they are.
 */
const shared = Object.entries(manifest).flatMap(([name, { file, isEntry, isDynamicEntry }]) => {
  if (isEntry === true || isDynamicEntry === true || !file.endsWith(".js")) return [];
  const part = Object.keys(parts).findLast((source) => needs(source, name));
  if (part === undefined && withOthers.some((source) => needs(source, name))) return [];
  return [[name.replaceAll(/^_|-[^-]*$/g, ""), name, part] as const];
});

describe("what several parts need", () => {
  it("is imported in a way that can be asked for again", () => {
    const files = Object.values(manifest).flatMap(({ file, isEntry }) =>
      isEntry === true || !file.endsWith(".js") ? [] : [file],
    );
    const first = chunkOf("index.html").file.replace("assets/", "");
    const fixed = files.flatMap((file) => {
      const text = readFileSync(`dist/${file}`, "utf8");
      return [...text.matchAll(/\bimport\b[^()"'`]*["'`]\.\/([\w.-]+\.js)["'`]/g)].flatMap(
        ([, imported]) => (imported === first ? [] : [`${file} imports ${imported}`]),
      );
    });
    expect(shared.length).toBeGreaterThan(0);
    expect(fixed).toEqual([]);
  });

  it.each(shared)("is lost, and comes when asked again: %s", async (_, name, needing = "") => {
    const how = parts[needing];
    if (how === undefined) throw new Error(`No part is known that needs ${name}`);
    const { page, state } = await opened(name, abort);
    await how.ask(page);
    await page.getByRole("alert").filter({ hasText: everyday }).first().waitFor();
    await goesOn(page);
    state.isLost = false;
    // All that lack it say so, each when it hears of it.
    await expect
      .poll(async () => {
        await page.getByRole("button", { name: "Try again" }).evaluateAll(pressAll);
        return await how.arrived(page).isVisible();
      })
      .toBe(true);
  });
});
