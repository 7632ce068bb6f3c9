// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { QuotesPanel } from "#features/quotes/QuotesPanel.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

async function panel(link = "") {
  // The panel waits for its statements.
  const shown = await act(async () => renderApp(<QuotesPanel />, link));
  await screen.findByRole("button", { name: /statements?$/ });
  return shown;
}

const figures = () => screen.getAllByRole("figure");
const words = () => screen.getAllByRole("blockquote").map(({ textContent }) => textContent);

describe("the quotes", () => {
  it("begin, while nobody is chosen, with what the article itself prints", async () => {
    await panel("?d=article");
    expect(screen.getByRole("button", { name: "41 statements" })).toBeVisible();
    expect(figures()[0]).toHaveTextContent("Diaa al-Assadi, director of Sadr’s office");
    expect(figures()[2]).toHaveTextContent("Heather Nauert");
    expect(screen.queryByText(/Against each other/)).toBeNull();
  });

  it("follow the selection at once, those against each other first", async () => {
    const { store } = await panel("?d=article&in=nasr.kdp.hikma");
    const before = screen.getByRole("button", { name: /statements$/ }).textContent;
    expect(figures()[0]).not.toHaveTextContent("Hassan al-Aquli");
    act(() => store.getState().toggleList("sairoon"));
    expect(screen.getByRole("button", { name: "29 statements" }).textContent).not.toBe(before);
    expect(words().slice(0, 2)).toEqual([
      "“We demand the government apologize to the people and resign immediately”",
      "“During our meeting, we agreed to work together and with other parties to expedite the process of forming a new Iraqi government…”",
    ]);
  });

  it("are whole, in their language, with speaker, list, date, source and what came later", async () => {
    await panel("?d=article&in=sairoon.nasr");
    const [first] = figures();
    if (first === undefined) throw new Error("no quote is shown");
    const quote = within(first);
    expect(quote.getByRole("blockquote")).toHaveAttribute("lang", "en");
    expect(quote.getByText("Hassan al-Aquli, spokesman of Sadr’s list")).toBeVisible();
    expect(quote.getByText("Sairoon on Nasr")).toBeVisible();
    expect(quote.getByText("8 September 2018")).toHaveAttribute("datetime", "2018-09-08");
    expect(quote.getByRole("link", { name: "RFE/RL (AP, AFP, dpa)" })).toHaveAttribute(
      "href",
      expect.stringMatching(/^http/),
    );
    expect(quote.getByText(/^Later: Haider al-Abadi gave up a second term/)).toBeVisible();
  });

  it("say in plain words what makes them doubtful", async () => {
    const { user } = await panel("?d=article&in=puk");
    await user.click(screen.getByRole("button", { name: /statements$/ }));
    const quote = figures().find((figure) => figure.textContent.includes("Khalid Shwani"));
    expect(quote).toHaveTextContent("PUK May 2018");
    expect(quote).toHaveTextContent("The exact day is not known.");
    expect(document.body).not.toHaveTextContent(/confidence/i);
  });

  it("are left by Escape for the button that led to them", async () => {
    const { user } = await panel("?d=article&in=sairoon.nasr");
    const count = screen.getByRole("button", { name: /statements$/ });
    await user.click(count);
    expect(count).not.toHaveFocus();
    await user.keyboard("{Escape}");
    expect(count).toHaveFocus();
  });

  it("can all be read, those that name none of the lists last", async () => {
    const { user } = await panel("?d=article&in=sairoon.nasr.kdp.hikma");
    expect(figures()).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "29 statements" }));
    expect(figures()).toHaveLength(41);
    expect(screen.getByRole("heading", { name: "12 that name none of these lists" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(figures()).toHaveLength(5);
  });

  it("go on, once they are all asked for, with the first that was not to be seen", async () => {
    const { user } = await panel("?d=article&in=sairoon.nasr.kdp.hikma");
    const count = screen.getByRole("button", { name: "29 statements" });
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
    await panel("?d=article&in=sairoon.state-of-law");
    expect(figures()[0]).toHaveTextContent(/^Sairoon distances itself from State of Law/);
    expect(figures()[0]).toHaveTextContent("Sairoon on State of Law");
    expect(within(figures()[0] ?? document.body).queryByRole("blockquote")).toBeNull();
  });

  it("are not there for a parliament of which nothing is recorded", async () => {
    const dossier = bareDossier(lakeland);
    await act(async () => renderApp(<QuotesPanel />, "", { dossier }));
    expect(screen.queryByRole("heading")).toBeNull();
  });
});

describe("the hint that two stand against each other", () => {
  it("names two pairs and counts the rest, and leads to the first words", async () => {
    const { user } = await panel("?d=article&in=sairoon.fatah.nasr.state-of-law.wataniya");
    const hint = screen.getByRole("button", { name: /^Against each other/ });
    expect(hint).toHaveAccessibleName(
      "Against each other: Sairoon on Nasr, Sairoon on State of Law and 2 more",
    );
    await user.click(hint);
    expect(document.activeElement).toHaveTextContent(/Sairoon on Nasr/);
  });

  it("is one line on a phone, with the number of statements, that leads to them", async () => {
    let isLed = false;
    const lead = () => {
      isLed = true;
    };
    const line = <QuotesPanel onLead={lead} />;
    const { user, store } = await act(async () => renderApp(line, "?d=article&in=sairoon.nasr"));
    await user.click(await screen.findByRole("button", { name: /^1 conflict, 2\d/ }));
    expect(isLed).toBe(true);
    act(() => store.getState().toggleList("nasr"));
    expect(screen.getByRole("button", { name: /^\d+ statements$/ })).toBeVisible();
  });
});
