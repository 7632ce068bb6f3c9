// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { ListsTable } from "#features/lists/ListsTable.tsx";
import { ScenarioAddress } from "#features/lists/scenarioAddress.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

const dossier = bareDossier(lakeland);

describe("taking the table away", () => {
  const address = "https://lab.example/?p=lakeland&d=report&in=anchor&q=two-thirds";
  const shown = (link = "?d=report&in=anchor&q=two-thirds") => {
    const addressed = (
      <ScenarioAddress value={address}>
        <ListsTable />
      </ScenarioAddress>
    );
    return renderApp(addressed, link, { dossier });
  };
  const openMenu = async (user: UserEvent) => {
    await user.click(screen.getByRole("button", { name: "Table" }));
    return await screen.findByRole("button", { name: "Copy as CSV" });
  };
  const traced = [
    ",,,,,",
    'Scenario,"Lakeland, March 2031: Anchor is 8 seats short",,,,',
    'Figures,"Lake Gazette, 3 March 2031, edition “report”",,,,',
    'Rule,"Two thirds, 14 of 21",,,,',
    `Link,${address},,,,`,
    "",
  ];

  it("gives what is shown as CSV, numbers as numbers, with all that it takes to trace it", async () => {
    const { user } = shown();
    await user.click(await openMenu(user));
    const text = await navigator.clipboard.readText();
    expect(text.split("\r\n")).toEqual([
      "List,Leader,Seats,Role,Change,Total if changed",
      "Anchor,Ada Reed,6,In government,Leaves,0",
      "Bridge,,4,Opposition,Joins,10",
      "Candle,,3,Opposition,Joins,9",
      "Drum,,3,Opposition,Joins,9",
      "Not in this source,,5,,,",
      "Whole chamber,,21,,,",
      ...traced,
    ]);
    expect(screen.getAllByText("Copied").length).toBeGreaterThan(0);
  });

  it("saves the same as a file, and says where lists are left out", async () => {
    const { user } = shown();
    await user.type(screen.getByRole("searchbox"), "bri");
    await screen.findByText("1 of 4 lists");
    await openMenu(user);
    const link = screen.getByRole("link", { name: "Save as CSV" });
    expect(link).toHaveAttribute("download", "lakeland-report.csv");
    const [, text = ""] = (link.getAttribute("href") ?? "").split("utf-8,");
    expect(decodeURIComponent(text).split("\r\n")).toEqual([
      "\uFEFFList,Leader,Seats,Role,Change,Total if changed",
      "Bridge,,4,Opposition,Joins,10",
      "1 of 4 lists,,4,,,",
      "Not in this source,,5,,,",
      "Whole chamber,,21,,,",
      ...traced,
    ]);
  });

  it.each([
    // Under a plurality the line goes by those who vote: what joining would come to is not said.
    ["abs=bridge&q=plurality", "Bridge,,4,Abstains,,"],
    ["abs=bridge&q=not-against", "Bridge,,4,Abstains,Leaves,6"],
    ["abs=bridge", "Bridge,,4,Abstains,Joins,10"],
  ])("says of one that abstains what the page says: %s", async (query, row) => {
    const { user } = shown(`?d=report&in=anchor&${query}`);
    await user.click(await openMenu(user));
    expect((await navigator.clipboard.readText()).split("\r\n")).toContain(row);
  });
});
