// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { PageView } from "#app/page/PageView.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { englishLanguage } from "#i18n/language.ts";
import { laidOut } from "#tests/laidOut.ts";
import { lakeland } from "#tests/parliaments.ts";
import { asInPage } from "#tests/asInPage.ts";
import { renderApp } from "#tests/renderApp.tsx";

beforeEach(() => {
  laidOut();
  // React tells the console of every error that a boundary takes.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

const dossier = bareDossier(lakeland);
const { catalogue } = englishLanguage;

/** English that lacks a text, which breaks what would say it. */
const without = (broken: string) => ({
  ...englishLanguage,
  catalogue: {
    ...catalogue,
    text: (id: Parameters<typeof catalogue.text>[0]) =>
      id === broken ? undefined : catalogue.text(id),
  },
});

/** What says that it failed, where the lists can be read and counted all the same. */
function failed() {
  expect(screen.getByRole("checkbox", { name: "Anchor" })).toBeChecked();
  expect(screen.getByRole("region", { name: "Majority meter" })).toBeVisible();
  return screen.getAllByRole("alert").map(({ textContent }) => textContent);
}

const one = [expect.stringContaining("This part of the page failed")];

describe("an error", () => {
  it.each([
    ["the head of the page", "app.skip"],
    ["the sum under the table", "sources.open"],
  ])("costs no more than %s", (_, text) => {
    renderApp(<PageView />, "?d=register&in=anchor", { dossier, language: without(text) });
    expect(failed()).toEqual(one);
  });

  it("costs no more than the notice of a link", () => {
    const { store } = renderApp(<PageView />, "?d=register&in=anchor", { dossier });
    const notice = {
      problems: [],
      get raw(): string {
        throw new Error("broken");
      },
    };
    asInPage(() => store.setState({ notice }));
    expect(failed()).toEqual(one);
  });
});
