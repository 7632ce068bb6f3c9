import { mkdirSync } from "node:fs";
import { expect, it } from "vitest";
import { axeViolations } from "#tests/journeys/axeViolations.ts";
import { openPage, phone, type Opening } from "#tests/journeys/openPage.ts";
import { sidewaysOverflow } from "#tests/journeys/overflow.ts";

/** Where the pictures are put, for somebody to look at. */
const folder = "gallery";

const scenarios = {
  empty: "",
  short: "?p=iraq-2018&d=article&in=sairoon.nasr.hikma",
  majority: "?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp",
} as const;

const wide = (width: number, height: number) => ({ viewport: { width, height } });
const screens: readonly Opening[] = [
  phone,
  { ...wide(768, 1024), hasTouch: true },
  wide(1024, 768),
  wide(1280, 800),
  wide(1920, 1080),
];

const looks = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["right-to-left", { build: "lab" }],
] as const satisfies readonly (readonly [string, Opening])[];

const views = [
  ["page", ""],
  ["wall", "view=stage"],
] as const;

const pictures = views.flatMap(([view, shown]) =>
  screens.flatMap((screen) =>
    looks.flatMap(([look, options]) =>
      Object.entries(scenarios).map(([scenario, link]) => {
        const { width = 0, height = 0 } = screen.viewport ?? {};
        return {
          view,
          name: `${view}-${width}x${height}-${look}-${scenario}`,
          isTurned: look === "right-to-left",
          opening: { ...screen, ...options, link: withWords(link, shown) },
        };
      }),
    ),
  ),
);

function withWords(link: string, words: string): string {
  return words === "" ? link : `${link === "" ? "?" : `${link}&`}${words}`;
}

it.each(pictures)("$name", async ({ view, name, isTurned, opening }) => {
  const { page, errors } = await openPage(opening);
  if (isTurned) {
    await page.evaluate(async () => await window.lab?.chooseLanguage("ar-XB"));
    await page.getByRole("heading", { level: 1, name: /⟦/ }).waitFor();
  }
  // Of the page the last to come.
  if (view === "page")
    await page
      .getByText(/statements?\b/)
      .first()
      .waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => await document.fonts.ready);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
  expect(await axeViolations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(errors).toEqual([]);
});
