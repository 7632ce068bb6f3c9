// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { ChamberPicture } from "#features/chamber/ChamberPicture.tsx";
import { laidOut } from "#tests/laidOut.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

/** Pixels that a letter takes, of the typeface of the numbers and of the other. */
const letter = { serif: 8, sans: 8 };

const pen = {
  font: "",
  measureText: (text: string) => ({
    width: text.length * (pen.font.includes("Numbers") ? letter.serif : letter.sans),
  }),
};

beforeEach(() => {
  laidOut(456);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(() => pen as never);
  vi.spyOn(window, "getComputedStyle").mockReturnValue({
    fontSize: "14px",
    fontFamily: "Words",
    getPropertyValue: (name: string) => (name === "--serif" ? "Numbers" : ""),
  } as CSSStyleDeclaration);
  Object.assign(letter, { serif: 8, sans: 8 });
});
afterEach(() => vi.restoreAllMocks());

const typefaceComes = () => act(() => document.fonts.dispatchEvent(new Event("loadingdone")));

/** How far beyond the end of its line the number stands to the side: two thirds are well beside the middle. */
function numberBeyondLine() {
  const number = screen.getByText("14", { selector: "text" });
  const end = /L(\S+)/.exec(number.previousElementSibling?.getAttribute("d") ?? "")?.[1];
  return Math.abs(Number(number.getAttribute("x"))) - Math.abs(Number(end));
}

/** Height of the picture: the wider the names, the lower it is. */
const height = () => Number(screen.getByRole("img").getAttribute("viewBox")?.split(" ").at(-1));

function rendered() {
  renderApp(<ChamberPicture />, "?p=lakeland&d=report&q=two-thirds", {
    dossier: bareDossier(lakeland),
  });
  // What was measured before this is not of this.
  typefaceComes();
}

describe("the picture of the chamber", () => {
  it("sets the number of the line as far out as it is wide in its own typeface", () => {
    rendered();
    const before = numberBeyondLine();
    letter.serif = 16;
    typefaceComes();
    expect(numberBeyondLine()).toBeGreaterThan(before + 1);
  });

  it("is fitted to its names again once their typeface has come, and the number stays", () => {
    rendered();
    const before = { height: height(), number: numberBeyondLine() };
    letter.sans = 11;
    typefaceComes();
    expect(height()).toBeLessThan(before.height);
    expect(numberBeyondLine()).toBeCloseTo(before.number);
  });
});
