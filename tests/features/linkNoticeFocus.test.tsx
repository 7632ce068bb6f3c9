// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import type { LinkProblem } from "#domain/linkProblem.ts";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { focusMeter } from "#features/meter/meterFocus.ts";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const named = "Not everything in this link could be read";
const notice = () => screen.findByRole("region", { name: named });
/** Known once, so that nothing of it is waited for again in each test. */
const dossier = bareDossier(windmoor);

describe("the focus of somebody who presses a button of the notice", () => {
  const meter = () => screen.getByRole("group");
  const button = (name: string) => screen.getByRole("button", { name });

  async function rendered(link: string, onOpenAgain = () => Promise.resolve(false)) {
    const shown = renderApp(
      <>
        <LinkNotice onOpenAgain={onOpenAgain} onGone={focusMeter} />
        <MajorityMeter rule={() => null} />
      </>,
      link,
      { dossier },
    );
    await screen.findByRole("button", { name: "Dismiss" });
    return shown;
  }

  /** Opened by a link whose parliament did not arrive, and asked for once more in vain or not. */
  async function withoutParliament(hasCome: boolean, left: readonly LinkProblem[] = []) {
    const raw = "https://lab.example/?p=lakeland";
    const shown = await rendered("?d=evening&in=atlantis", async () => {
      if (!hasCome) return false;
      shown.store.setState({ notice: left.length > 0 ? { raw, problems: left } : null });
      return true;
    });
    const problems: LinkProblem[] = [
      { kind: "parliament-not-fetched", text: "lakeland", instead: null },
    ];
    act(() => shown.store.setState({ notice: { raw, problems } }));
    await shown.user.click(await screen.findByRole("button", { name: "Try again" }));
    return shown;
  }

  it("goes to the meter as the notice is dismissed", async () => {
    const { user } = await rendered("?d=evening&in=atlantis");
    await user.click(button("Dismiss"));
    expect(meter()).toHaveFocus();
  });

  it("goes to the meter, which has it already, with the only thing that can be set right", async () => {
    const { user } = await rendered("?d=evening&in=amber&sup=birchh");
    await user.click(button("Add Birch"));
    expect(meter()).toHaveFocus();
    expect(meter()).toHaveAccessibleName(/Birch 7/);
  });

  it.each([
    ["in one line", [], "?d=evening&in=birchh.ceadr"],
    ["in one line, the next without a button", [], "?d=evening&in=birchh.atlantis"],
    ["in full", ["1 more problem"], "?d=evening&in=birchh.ceadr"],
    [
      "in full, the others without a button",
      ["2 more problems"],
      "?d=evening&in=birchh.atlantis.nowhere",
    ],
  ])("stays with the notice where something is left: %s", async (_, pressed, link) => {
    const { user } = await rendered(link);
    for (const name of pressed) await user.click(button(name));
    await user.click(button("Add Birch"));
    expect(await notice()).toHaveFocus();
  });

  it("stays on the button that asks in vain for a parliament", async () => {
    await withoutParliament(false);
    expect(await screen.findByRole("button", { name: "Try again" })).toHaveFocus();
  });

  it("goes to the meter once the parliament has come", async () => {
    await withoutParliament(true);
    await waitFor(() => expect(screen.queryByRole("region", { name: named })).toBeNull());
    expect(meter()).toHaveFocus();
  });

  it("stays with the notice where the parliament has come and something is left", async () => {
    await withoutParliament(true, [{ kind: "unknown-list", text: "whoever", instead: null }]);
    await waitFor(async () => expect(await notice()).toHaveTextContent("whoever"));
    expect(await notice()).toHaveFocus();
  });
});
