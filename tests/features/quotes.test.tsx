// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { QuotesPanel } from "#features/quotes/QuotesPanel.tsx";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import { asInPage } from "#tests/asInPage.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";
import { against, quote, redLine, said } from "#tests/statements.ts";

/** Nine statements: Anchor and Bridge are named by seven, Candle and Drum by one each. */
const quotes = [
  said("talks", ["anchor"], 11, {
    speaker: "Ada Reed",
    role: "leader of the Anchor Union",
    isFromArticle: true,
    words: "We talk to no envoy.",
  }),
  quote("watch", {
    speaker: "An envoy",
    lists: ["anchor"],
    date: "2031-03-12",
    isFromArticle: true,
    words: "We watch.",
  }),
  said("resign", ["bridge", "anchor"], 20, {
    speaker: "Bo Field",
    role: "spokesman of Bridge",
    words: "They should resign.",
    outlet: "Hill Post",
    against: { by: "bridge", of: "anchor", later: "Bridge took part in April." },
  }),
  said("answer", ["anchor", "bridge"], 13, { words: "We agreed to work together," }),
  said("anchor-alone", ["anchor"], 14, { words: "We are ready." }),
  said("bridge-alone", ["bridge"], 15, { words: "So are we." }),
  said("bridge-again", ["bridge"], 16, { words: "And we wait." }),
  said("candle", ["candle"], 17, { words: "Nobody asked us." }),
  quote("drum", {
    speaker: "Dora Wells",
    by: "drum",
    lists: ["drum"],
    date: "2031-03",
    dateNote: "month",
    words: "Nor me.",
    confidence: { level: "medium", reason: "The exact day is not known." },
  }),
];
const refusal = redLine("refusal", {
  lists: ["anchor"],
  excludes: ["candle"],
  summary: "Anchor distances itself from Candle",
});

const recorded = (all: typeof quotes, redLines = [refusal]): Dossier => ({
  ...bareDossier(lakeland),
  statements: () => Promise.resolve({ quotes: all, redLines }),
});
const dossier = recorded(quotes);

async function panel(roles = "", known = dossier) {
  const shown = renderApp(<QuotesPanel />, `?p=lakeland&d=report${roles}`, { dossier: known });
  await screen.findByRole("button", { name: /statements?$/ });
  return shown;
}

const figures = () => screen.getAllByRole("figure");
const words = () => screen.getAllByRole("blockquote").map(({ textContent }) => textContent);

describe("the quotes", () => {
  it("begin, while nobody is chosen, with what the source of the figures prints", async () => {
    await panel();
    expect(screen.getByRole("button", { name: "9 statements" })).toBeVisible();
    expect(words().slice(0, 3)).toEqual([
      "“We watch.”",
      "“We talk to no envoy.”",
      "“We are ready.”",
    ]);
    expect(figures()[1]).toHaveTextContent("Ada Reed, leader of the Anchor Union");
    expect(screen.queryByText(/Against each other/)).toBeNull();
  });

  it("follow the selection at once, those against each other first", async () => {
    const { store } = await panel("&in=anchor.drum");
    expect(screen.getByRole("button", { name: "6 statements" })).toBeVisible();
    expect(words()[0]).not.toBe("“They should resign.”");
    asInPage(() => store.getState().toggleList("bridge"));
    expect(await screen.findByRole("button", { name: "8 statements" })).toBeVisible();
    // The answer is a part of a sentence, which goes on.
    expect(words().slice(0, 2)).toEqual(["“They should resign.”", "“We agreed to work together…”"]);
  });

  it("are whole, in their language, with speaker, list, date, source and what came later", async () => {
    await panel("&in=anchor.bridge");
    const [first] = figures();
    if (first === undefined) throw new Error("no quote is shown");
    const shown = within(first);
    expect(shown.getByRole("blockquote")).toHaveAttribute("lang", "en");
    expect(shown.getByText("Bo Field, spokesman of Bridge")).toBeVisible();
    expect(shown.getByText("Bridge on Anchor")).toBeVisible();
    expect(shown.getByText("20 March 2031")).toHaveAttribute("datetime", "2031-03-20");
    expect(shown.getByRole("link", { name: "Hill Post" })).toHaveAttribute(
      "href",
      "https://example.org",
    );
    expect(shown.getByText("Later: Bridge took part in April.", { exact: false })).toBeVisible();
  });

  it("say in plain words what makes them doubtful", async () => {
    await panel("&in=drum");
    const [first] = figures();
    expect(first).toHaveTextContent("Drum March 2031");
    expect(first).toHaveTextContent("The exact day is not known.");
    expect(document.body).not.toHaveTextContent(/confidence|medium/i);
  });

  it("are left by Escape for the button that led to them", async () => {
    const { user } = await panel("&in=anchor.bridge");
    const count = screen.getByRole("button", { name: /statements$/ });
    await user.click(count);
    expect(count).not.toHaveFocus();
    await user.keyboard("{Escape}");
    expect(count).toHaveFocus();
  });

  it("can all be read, those that name none of the lists last", async () => {
    const { user } = await panel("&in=anchor.bridge");
    expect(figures()).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "7 statements" }));
    expect(figures()).toHaveLength(9);
    expect(screen.getByRole("heading", { name: "2 that name none of these lists" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(figures()).toHaveLength(5);
  });

  it("go on, once they are all asked for, with the first that was not to be seen", async () => {
    const { user } = await panel("&in=anchor.bridge");
    const count = screen.getByRole("button", { name: "7 statements" });
    const last = figures().at(-1);
    await user.click(count);
    expect(document.activeElement).toBe(figures()[5]?.closest("li"));
    await user.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(count).toHaveFocus();
    expect(figures().at(-1)).toBe(last);

    const second = figures()[1]?.closest("li");
    vi.spyOn(second ?? document.body, "getBoundingClientRect").mockReturnValue(
      new DOMRect(0, window.innerHeight - 100, 400, 101),
    );
    await user.click(count);
    expect(second).toHaveFocus();
  });

  it("tell a refusal that nobody is quoted with as it was reported", async () => {
    await panel("&in=anchor.candle");
    expect(figures()[0]).toHaveTextContent(/^Anchor distances itself from Candle/);
    expect(figures()[0]).toHaveTextContent("Anchor on Candle");
    expect(within(figures()[0] ?? document.body).queryByRole("blockquote")).toBeNull();
  });

  it("are not there for a parliament of which nothing is recorded", () => {
    renderApp(<QuotesPanel />, "?p=lakeland", { dossier: bareDossier(lakeland) });
    expect(screen.queryByRole("heading")).toBeNull();
  });
});

describe("the hint that two stand against each other", () => {
  const quarrels = recorded(
    [
      said("one", ["anchor", "bridge"], 10, against("anchor", "bridge")),
      said("two", ["anchor", "candle"], 11, against("anchor", "candle")),
      said("three", ["bridge", "candle"], 12, against("bridge", "candle")),
      said("four", ["drum", "anchor"], 13, against("drum", "anchor")),
    ],
    [],
  );

  it("names two pairs and counts the rest, and leads to the first words", async () => {
    const { user } = await panel("&in=anchor.bridge.candle.drum", quarrels);
    const hint = screen.getByRole("button", { name: /^Against each other/ });
    expect(hint).toHaveAccessibleName(
      "Against each other: Anchor on Bridge, Anchor on Candle and 2 more",
    );
    await user.click(hint);
    expect(document.activeElement).toHaveTextContent(/Drum on Anchor/);
  });

  it("is one line on a phone, with the number of statements, that leads to them", async () => {
    let isLed = false;
    const lead = () => {
      isLed = true;
    };
    const link = "?p=lakeland&d=report&in=anchor.bridge";
    const { user, store } = renderApp(<QuotesPanel onLead={lead} />, link, { dossier });
    await user.click(await screen.findByRole("button", { name: "1 conflict, 7 statements" }));
    expect(isLed).toBe(true);
    asInPage(() => store.getState().toggleList("bridge"));
    expect(await screen.findByRole("button", { name: "5 statements" })).toBeVisible();
  });
});
