// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PageView } from "#app/page/PageView.tsx";
import { StageView } from "#app/page/StageView.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { pseudoLanguages } from "#i18n/pseudo.ts";
import { loadAllTexts } from "#tests/allTexts.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

/** Long, marked and written from right to left, with Arabic digits. */
const pseudoLanguage = await pseudoLanguages["ar-XB"]();
await loadAllTexts(pseudoLanguage);

function textsIn(data: unknown): readonly string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** Words of the data, which are translated with the data. */
const ofTheData = new Set(
  textsIn(lakeland)
    .flatMap((text) => text.split(/[^\p{L}]+/u))
    .filter(Boolean),
);

/** Texts with words that neither the catalogue marked nor the data brought. */
function untranslated(root: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    // The headline is one sentence, of which a part stands out.
    const sentence = node.parentElement?.closest("h1")?.textContent ?? text;
    // Addresses are the same in every language.
    const isMarked = /⟦.*⟧|^https?:/su.test(sentence);
    const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
    if (!isMarked && words.some((word) => !ofTheData.has(word))) found.push(text);
  }
  return found;
}

function digits(root: HTMLElement): string {
  // An address keeps its own digits in every language.
  return [...root.querySelectorAll("td, th, p, li, h1, h2")]
    .map((element) => element.textContent ?? "")
    .join(" ");
}

describe("another language", () => {
  it.each([
    ["the page", <PageView key="page" />],
    ["the projector view", <StageView key="stage" />],
  ])("leaves no English words on %s", (_, view) => {
    const { container } = renderApp(view, "?d=report&in=anchor.candle&sup=drum", {
      language: pseudoLanguage,
      dossier: bareDossier(lakeland),
    });
    expect(untranslated(container)).toEqual([]);
    const labels = [...container.querySelectorAll("[aria-label]")].map(
      (element) => element.getAttribute("aria-label") ?? "",
    );
    expect(labels.filter((label) => !label.includes("⟦"))).toEqual([]);
  });

  it("writes all numbers with its own digits", () => {
    const { container } = renderApp(<PageView />, "?d=evening&in=amber", {
      language: pseudoLanguage,
      dossier: bareDossier(windmoor),
    });
    const table = within(container).getByRole("table");
    expect(table.textContent).toContain("١٠");
    expect(digits(table).replaceAll(/⟦[^⟧]*⟧/gu, "")).not.toMatch(/[0-9]/);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("١١");
  });
});
