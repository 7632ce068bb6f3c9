// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { laidOut } from "#tests/laidOut.ts";
import { renderApp } from "#tests/renderApp.tsx";

beforeEach(() => laidOut());
// What is held when it is taken out of the page would keep the clicks of others.
afterEach(() => void fireEvent.pointerCancel(document, at));

/** The engine comes with the first movement of a pointer. */
async function engineHere() {
  fireEvent.pointerMove(window, { clientX: 5, clientY: 5 });
  await act(async () => {
    await import("#ui/drag/DragEngine.tsx");
  });
}

const at = { isPrimary: true, pointerId: 1, pointerType: "mouse", button: 0, clientY: 5 };

it("ends where it is let go before its beginning has been drawn", async () => {
  renderApp(<MajorityMeter rule={() => null} />, "?p=lakeland&d=report&in=anchor.elm", {
    dossier: bareDossier(lakeland),
  });
  await engineHere();
  const chip = screen.getByText("Anchor");
  const isWanted = () => document.querySelector("[data-wanted]") !== null;
  fireEvent.pointerDown(chip, { ...at, clientX: 5 });
  // All of it happens before anything is drawn.
  act(() => {
    fireEvent.pointerMove(document, { ...at, clientX: 25 });
    fireEvent.pointerUp(document, { ...at, clientX: 25 });
  });
  expect(isWanted()).toBe(false);
  // Let go outside of the meter, it has left, and another can be taken.
  expect(screen.queryByText("Anchor")).toBeNull();
  fireEvent.pointerDown(screen.getByText("Elm"), { ...at, clientX: 5 });
  fireEvent.pointerMove(document, { ...at, clientX: 25 });
  expect(isWanted()).toBe(true);
});

it("is nobody else's while a further finger presses, moves and leaves", async () => {
  renderApp(<MajorityMeter rule={() => null} />, "?p=lakeland&d=report&in=anchor.elm", {
    dossier: bareDossier(lakeland),
  });
  await engineHere();
  const further = { pointerType: "touch", pointerId: 2, button: 0, clientX: 90, clientY: 90 };
  const elm = screen.getByText("Elm");
  fireEvent.pointerDown(screen.getByText("Anchor"), { ...at, clientX: 5 });
  fireEvent.pointerMove(document, { ...at, clientX: 25 });
  for (const isPrimary of [false, true]) {
    fireEvent.pointerDown(elm, { ...further, isPrimary });
    fireEvent.pointerMove(document, { ...further, isPrimary });
    fireEvent.pointerUp(document, { ...further, isPrimary });
  }
  expect(document.querySelector("[data-wanted]")).not.toBeNull();
  fireEvent.pointerUp(document, { ...at, clientX: 25 });
  expect(screen.queryByText("Anchor")).toBeNull();
  expect(screen.getByText("Elm")).toBeVisible();
});

it.each([
  ["Anchor", "Anchor 6"],
  ["Elm", "Elm seats not in this source"],
])("says of a list that is dragged what the figures know of it: %s", async (list, words) => {
  renderApp(<MajorityMeter rule={() => null} />, "?p=lakeland&d=report&in=anchor.elm", {
    dossier: bareDossier(lakeland),
  });
  const chip = screen.getByText(list);
  await engineHere();
  fireEvent.pointerDown(chip, { ...at, clientX: 5 });
  fireEvent.pointerMove(document, { ...at, clientX: 25 });
  const ghost = (await screen.findAllByText(list)).find((found) => !chip.contains(found));
  expect(ghost?.parentElement).toHaveTextContent(words);
});
