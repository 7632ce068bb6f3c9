// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Standfirst } from "#features/headline/Standfirst.tsx";
import { englishLanguage } from "#i18n/language.ts";
import { renderApp } from "#tests/renderApp.tsx";

it.each([
  ["an invitation", "?d=article", / more\.\|Tick or drag lists\.Tick /],
  ["facts", "?d=article&in=sairoon&abs=kdp", /^KDP abstains with 25\.\|[A-Z]/],
  ["facts about nobody", "?d=article&q=not-against", /\.\|Tick or drag lists\.Tick /],
])("joins the sentences of %s as the reader's language does", async (_, link, joined) => {
  const language = { ...englishLanguage, betweenSentences: "|" };
  renderApp(<Standfirst />, link, { language });
  const line = await screen.findByText(/\./, { selector: "p" });
  expect(line.textContent).toMatch(joined);
});
