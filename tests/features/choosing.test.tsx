// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RuledMeter } from "#app/page/RuledMeter.tsx";
import { laidOut } from "#tests/laidOut.ts";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import { EditionChooser } from "#features/editions/EditionChooser.tsx";
import { RedoButton, UndoButton } from "#features/history/HistoryButtons.tsx";
import { RuleChooser } from "#features/rule/RuleChooser.tsx";
import { SettingsMenu } from "#features/settings/SettingsMenu.tsx";
import { LedgerLine } from "#features/sources/LedgerLine.tsx";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

/** Windmoor, with a charter that nobody ever wrote. */
const dossier: Dossier = {
  ...bareDossier(windmoor),
  rules: () =>
    Promise.resolve({
      document: { name: { en: "Charter of Windmoor" }, url: "https://example.org/charter" },
      reasons: { "two-thirds": { en: "Article 7: the Diet opens with two thirds." } },
    }),
};

describe("the rule", () => {
  it("is one of six, each with its line and the article that asks for it", async () => {
    const { user, store } = renderApp(<RuleChooser place="after" />, "", { dossier });
    await user.click(screen.getByRole("button", { name: "Rule 21 absolute majority" }));
    expect(await screen.findAllByRole("radio")).toHaveLength(6);
    expect(screen.getByRole("radio", { name: "Two thirds" })).toHaveAccessibleDescription(
      "At least two thirds of all 41 members: 28.",
    );
    await user.click(screen.getByRole("radio", { name: "Two thirds" }));
    expect(store.getState().timeline.present.rule).toEqual({ kind: "two-thirds" });
    expect(await screen.findByText(/^Article 7: the Diet/)).toBeInTheDocument();
  });

  it("is chosen by its name too, inside of the meter, which can have the focus", async () => {
    laidOut();
    const { user, store } = renderApp(<RuledMeter />, "", { dossier });
    await user.click(screen.getByRole("button", { name: /^Rule/ }));
    await user.click(await screen.findByText("Two thirds"));
    expect(store.getState().timeline.present.rule).toEqual({ kind: "two-thirds" });
    await user.click(screen.getByText("At least two thirds of all 41 members: 28."));
    expect(screen.getByRole("radio", { name: "Two thirds" })).toBeChecked();
  });

  it("can be a number of one's own; what cannot be a line is refused and named", async () => {
    const { user, store } = renderApp(<RuleChooser place="after" />, "?q=25", { dossier });
    await user.click(screen.getByRole("button", { name: "Rule 25 a number of your own" }));
    const field = await screen.findByRole("textbox", { name: "Seats needed" });
    await user.clear(field);
    await user.type(field, "999{Enter}");
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("Type a whole number from 1 to 41.");
    expect(store.getState().timeline.present.rule).toEqual({ kind: "at-least", seats: 25 });
    await user.clear(field);
    await user.type(field, "30{Enter}");
    expect(store.getState().timeline.present.rule).toEqual({ kind: "at-least", seats: 30 });
    expect(store.getState().timeline.past).toHaveLength(1);
  });

  it("closes on Escape and gives the focus back", async () => {
    const { user } = renderApp(<RuleChooser place="after" />, "", { dossier });
    const button = screen.getByRole("button", { name: /^Rule/ });
    await user.click(button);
    await screen.findAllByRole("radio");
    await user.tab();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("radio")).toBeNull();
    expect(button).toHaveFocus();
  });
});

describe("the edition", () => {
  it("is chosen without losing the coalition", async () => {
    const { user, store } = renderApp(<EditionChooser />, "?d=evening&in=amber", { dossier });
    await user.click(screen.getByRole("button", { name: /^Figures/ }));
    const recount = await screen.findByRole("radio", { name: "The recount" });
    expect(recount).toHaveAccessibleDescription("1 October 2032: 8 lists, 41 of 41 seats");
    await user.click(recount);
    expect(store.getState().timeline.present).toMatchObject({
      edition: "recount",
      roles: { amber: "government" },
    });
  });

  it("has a ledger that adds up before one's eyes and opens the sources", async () => {
    const { user, store } = renderApp(<LedgerLine />, "?d=report", {
      dossier: bareDossier(lakeland),
    });
    expect(screen.getByText("16 seats in 4 lists + 5 not in this source = 21")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Where the numbers come from" }));
    expect(store.getState().overlay).toBe("sources");
  });

  it("has a plain ledger where nothing is missing", () => {
    renderApp(<LedgerLine />, "?d=register", { dossier: bareDossier(lakeland) });
    expect(screen.getByText("21 seats in 5 lists")).toBeVisible();
  });
});

describe("steps", () => {
  it("are undone and redone, and a button with nothing to do keeps the focus", async () => {
    const { user, store } = renderApp(
      <>
        <UndoButton />
        <RedoButton />
      </>,
      "",
      { dossier },
    );
    store.getState().toggleList("amber");
    const undo = screen.getByRole("button", { name: "Undo" });
    await user.click(undo);
    expect(store.getState().timeline.present.roles).toEqual({});
    expect(undo).toHaveFocus();
    expect(undo).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Redo" }));
    expect(store.getState().timeline.present.roles).toEqual({ amber: "government" });
  });
});

describe("settings", () => {
  it("choose light or dark, and show the keys", async () => {
    const { user, store } = renderApp(<SettingsMenu />);
    await user.click(screen.getByRole("button", { name: "Settings and more" }));
    await screen.findByRole("radio", { name: "Dark" });
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    expect(store.getState().theme).toBe("dark");
    await user.click(screen.getByRole("button", { name: "Keyboard shortcuts" }));
    expect(store.getState().overlay).toBe("keys");
  });
});
