// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { laidOut } from "#tests/laidOut.ts";
import { renderApp } from "#tests/renderApp.tsx";

beforeEach(() => laidOut());

it.each([
  ["Anchor", "Anchor 6"],
  ["Elm", "Elm seats not in this source"],
])("says of a list that is dragged what the figures know of it: %s", async (list, words) => {
  renderApp(<MajorityMeter rule={() => null} />, "?p=lakeland&d=report&in=anchor.elm", {
    dossier: bareDossier(lakeland),
  });
  const chip = screen.getByText(list);
  const at = { isPrimary: true, pointerType: "mouse", button: 0, clientY: 5 };
  // The engine comes with the first movement of a pointer.
  fireEvent.pointerMove(window, { clientX: 5, clientY: 5 });
  await act(async () => {
    await import("#ui/drag/DragEngine.tsx");
  });
  fireEvent.pointerDown(chip, { ...at, clientX: 5 });
  fireEvent.pointerMove(document, { ...at, clientX: 25 });
  const ghost = (await screen.findAllByText(list)).find((found) => !chip.contains(found));
  expect(ghost?.parentElement).toHaveTextContent(words);
});
