// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { QuotesPanel } from "#features/quotes/QuotesPanel.tsx";
import { renderApp } from "#tests/renderApp.tsx";

async function panel(link = "") {
  // The panel waits for its quotes; what chooses among them comes with them.
  const shown = await act(async () => renderApp(<QuotesPanel />, link));
  await screen.findByRole("radio", { name: "All" });
  return shown;
}

describe("the quotes", () => {
  it("invite with an example while nobody is chosen", async () => {
    await panel();
    expect(screen.getByText(/^Tick a list to read/)).toBeVisible();
    expect(screen.getAllByRole("figure")).toHaveLength(1);
  });

  it("follow the selection at once", async () => {
    const { store } = await panel("?d=article&in=puk");
    const before = screen.getByText(/quotes on your lists/).textContent;
    act(() => store.getState().toggleList("kdp"));
    expect(screen.getByText(/quotes on your lists/).textContent).not.toBe(before);
  });

  it("come with speaker, date, source, lists and what makes them doubtful", async () => {
    await panel("?d=article&in=puk");
    const quote = within(
      screen
        .getAllByRole("figure")
        .find((figure) => figure.textContent?.includes("Khalid Shwani")) ?? document.body,
    );
    expect(quote.getByText("Khalid Shwani, member of the PUK leadership council")).toBeVisible();
    expect(quote.getByText("May 2018")).toHaveAttribute("datetime", "2018-05");
    expect(quote.getByRole("link", { name: "Kurdistan 24" })).toHaveAttribute(
      "href",
      expect.stringMatching(/^http/),
    );
    expect(quote.getByText("Medium confidence: Date.")).toBeVisible();
    expect(within(quote.getByRole("list", { name: "Concerns" })).getByText("PUK")).toBeVisible();
  });

  it("point out what sets two partners against each other, and what came later", async () => {
    const { store } = await panel("?d=article&in=wataniya.fatah");
    expect(screen.getByRole("heading", { name: /^Against each other/ })).toBeVisible();
    expect(screen.getByText("Wataniya against Fatah")).toBeVisible();
    expect(screen.getByText(/^Later: Wataniya stayed in the Islah bloc/)).toBeVisible();
    act(() => store.getState().toggleList("fatah"));
    expect(screen.queryByText("Wataniya against Fatah")).toBeNull();
  });

  it("can all be read, those of one's lists first", async () => {
    const { user } = await panel("?d=article&in=kdp");
    await user.click(screen.getByRole("radio", { name: "All" }));
    expect(screen.getByText("41 quotes")).toBeVisible();
    expect(screen.getAllByRole("figure")).toHaveLength(6);
    expect(screen.getAllByRole("figure")[0]).toHaveTextContent("KDP");
    await user.click(screen.getByRole("button", { name: "Show all 41" }));
    expect(screen.getAllByRole("figure")).toHaveLength(41);
  });
});
