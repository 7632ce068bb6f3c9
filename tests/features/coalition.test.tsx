// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { CoalitionTray } from "#features/coalition/CoalitionTray.tsx";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

describe("the coalition tray", () => {
  it("invites while it is empty", () => {
    renderApp(<CoalitionTray />);
    expect(screen.getByRole("heading", { name: "Your coalition" })).toBeVisible();
    expect(screen.getByText(/Drop lists here/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Clear" })).toBeNull();
  });

  it("shows a chip with its seats for each list, and says who is needed", () => {
    renderApp(<CoalitionTray />, "?d=article&in=sairoon.fatah.nasr.kdp.gorran");
    expect(screen.getByRole("heading", { name: "Your coalition: 5 lists" })).toBeVisible();
    const chips = screen.getAllByRole("listitem");
    expect(chips.map((chip) => chip.textContent)).toEqual([
      expect.stringMatching(/^Sairoon 54 needed/),
      expect.stringMatching(/^Fatah 47 needed/),
      expect.stringMatching(/^Nasr 42 needed/),
      expect.stringMatching(/^KDP 25 needed/),
      expect.not.stringContaining("needed"),
    ]);
  });

  it("removes a list and moves the focus to the next, then to the heading", async () => {
    const { user, store } = renderApp(<CoalitionTray />, "?d=article&in=sairoon.fatah.nasr");
    await user.click(screen.getByRole("button", { name: "Remove Fatah" }));
    expect(screen.getByRole("button", { name: "Remove Nasr" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Remove Sairoon" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: "Your coalition" })).toHaveFocus();
    expect(store.getState().timeline.present.roles).toEqual({});
  });

  it("shows roles only once they are wanted", async () => {
    const { user } = renderApp(<CoalitionTray />, "?d=article&in=sairoon.hikma");
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Role of Hikma" }));
    await user.click(screen.getByRole("radio", { name: "Supports from outside" }));
    expect(screen.getByRole("heading", { name: "In government: 54 seats" })).toBeVisible();
    const support = screen.getByRole("list", { name: "Supports from outside: 19 seats" });
    expect(within(support).getByText("Hikma")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Abstains" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Role of Hikma" })).toHaveFocus();
  });

  it("sends a list into opposition", async () => {
    const { user } = renderApp(<CoalitionTray />, "?d=article&in=sairoon.hikma");
    await user.click(screen.getByRole("button", { name: "Role of Hikma" }));
    await user.click(screen.getByRole("radio", { name: "Opposition" }));
    expect(screen.queryByText("Hikma")).toBeNull();
  });

  it("keeps a list that the figures do not itemise, and says so", () => {
    renderApp(<CoalitionTray />, "?d=article&in=sairoon.babylon");
    expect(screen.getByText("not itemised in these figures")).toBeVisible();
  });

  it("gives no number of seats to a role whose lists the figures do not itemise", () => {
    const dossier = bareDossier(lakeland);
    renderApp(<CoalitionTray />, "?p=lakeland&d=report&in=anchor&sup=elm", { dossier });
    expect(screen.getByRole("heading", { name: "In government: 6 seats" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Supports from outside" })).toBeVisible();
  });

  it("clears the whole as one step", async () => {
    const { user, store } = renderApp(<CoalitionTray />, "?d=article&in=sairoon.hikma");
    await user.click(screen.getByRole("button", { name: "Clear" }));
    expect(screen.getByRole("heading", { name: "Your coalition" })).toHaveFocus();
    expect(store.getState().timeline.past).toHaveLength(1);
  });
});
