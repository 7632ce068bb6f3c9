// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { AddressBehind } from "#app/page/AddressBehind.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { laidOut } from "#tests/laidOut.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

beforeEach(laidOut);

function rendered() {
  return renderApp(
    <>
      <AddressBehind />
      <MajorityMeter rule={() => null} />
    </>,
    "?p=lakeland&d=report&in=anchor",
    { dossier: bareDossier(lakeland) },
  );
}

const close = () => screen.getByRole("button", { name: "Close" });

it("leaves the focus to the meter as the note that the address does not follow is closed", async () => {
  const { user, store } = rendered();
  act(() => store.getState().tellAddress(true));
  await user.click(close());
  expect(screen.queryByText(/address does not follow your changes/)).toBeNull();
  expect(screen.getByRole("group")).toHaveFocus();
});
