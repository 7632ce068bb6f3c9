// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { SmallMeter } from "#features/meter/SmallMeter.tsx";
import { PaperMeter } from "#features/paper/PaperMeter.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const dossier = bareDossier(lakeland);

/** Seats of the segments that a bar draws, by their part of the 21 seats of the assembly. */
function seatsIn(container: Element, segment: string) {
  return [...container.querySelectorAll<HTMLElement>(segment)].map(
    ({ style }) => (Number.parseFloat(style.inlineSize) * 21) / 100,
  );
}

describe.each([
  ["the bar of a found coalition", SmallMeter, "[data-pigment]"],
  ["the bar on paper", PaperMeter, "[data-camp]"],
])("%s", (_, Bar, segment) => {
  const link = "?d=register&in=anchor&sup=bridge&abs=elm.drum";

  it.each([
    ["", [6, 4]],
    // Elm and Drum do not vote against: their five and three seats count.
    ["&q=not-against", [6, 4, 5, 3]],
  ])("draws the seats that count, as its number does: %s", (rule, seats) => {
    const { container, unmount } = renderApp(<Bar />, link + rule, { dossier });
    expect(seatsIn(container, segment)).toEqual(seats.map((count) => expect.closeTo(count)));
    unmount();
  });
});
