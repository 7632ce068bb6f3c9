// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";
import { createDragStore, DragContext } from "#ui/drag/dragState.ts";

const meter = () => within(screen.getByRole("region", { name: "Majority meter" }));

describe("the majority meter", () => {
  it("says that the coalition is empty, never that it is 165 short", () => {
    renderApp(<MajorityMeter />);
    expect(meter().getByText("Your coalition is empty")).toBeVisible();
    expect(meter().queryByText(/short/)).toBeNull();
  });

  it("says how much is missing, and describes the bar", () => {
    renderApp(<MajorityMeter />, "?d=article&in=sairoon.nasr.hikma");
    expect(meter().getByText("115 of 329")).toBeVisible();
    expect(meter().getByText("50 short of 165")).toBeVisible();
    expect(meter().getByRole("img")).toHaveAccessibleName(
      "50 short of 165. In government: Sairoon 54, Nasr 42 and Hikma 19. 49 seats not listed in the source.",
    );
  });

  it("says that the line is reached, with what is to spare", () => {
    renderApp(<MajorityMeter />, "?d=article&in=sairoon.fatah.nasr.kdp");
    expect(meter().getByText("Majority, 3 to spare")).toBeVisible();
  });

  it.each([
    ["two-thirds", "52 short of 220"],
    ["blocking-third", "Blocking third, 58 to spare"],
    ["168", "Enough, no seat to spare"],
    ["not-against", "Not voted down, 3 to spare"],
    ["plurality", "More yes than no, 3 to spare"],
  ])("counts under the rule %s: %s", (rule, words) => {
    renderApp(<MajorityMeter />, `?d=article&in=sairoon.fatah.nasr.kdp&q=${rule}`);
    expect(meter().getByText(words)).toBeVisible();
  });

  it("tells whether the answer depends on the edition", () => {
    renderApp(<MajorityMeter />, "?d=article&in=sairoon.fatah.nasr.wataniya");
    expect(
      meter().getByText("Depends on the edition: 164 here, 165 with the figures after the recount"),
    ).toBeVisible();
  });

  it("says where all editions agree", () => {
    renderApp(<MajorityMeter />, "?d=article&in=sairoon");
    expect(meter().getByText("Same answer in all 3 editions of the figures")).toBeVisible();
  });

  it("shows what would be while something is over it: the list as a ghost, and the result", () => {
    const drag = createDragStore();
    renderApp(
      <DragContext value={drag}>
        <MajorityMeter />
      </DragContext>,
      "?p=lakeland&d=report&in=anchor.bridge",
      { dossier: bareDossier(lakeland) },
    );
    const segment = (name: string) => meter().queryByText(name)?.closest("[data-role]");
    const candle = { items: ["candle"], from: "table" };
    act(() => drag.set({ dragged: candle, zone: null }));
    expect(segment("Candle")).toBeUndefined();
    act(() => drag.set({ dragged: candle, zone: "meter" }));
    expect(segment("Candle")).toHaveAttribute("data-ghost");
    expect(segment("Anchor")).not.toHaveAttribute("data-ghost");
    expect(meter().getByText(/^Drop to add Candle: 13 of 21/)).toBeVisible();
    act(() => drag.set({ dragged: null, zone: null }));
    expect(segment("Candle")).toBeUndefined();
    expect(meter().getByText("1 short of 11")).toBeVisible();
  });
});
