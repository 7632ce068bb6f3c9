// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { Standfirst } from "#features/headline/Standfirst.tsx";
import { englishLanguage } from "#i18n/language.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

it.each([
  ["an invitation", "?d=report", / more\.\|Tick or drag lists\.Tick /],
  ["facts", "?d=report&in=anchor&abs=drum", /^Drum abstains with 3\.\|[A-Z]/],
  ["facts about nobody", "?d=report&q=not-against", /\.\|Tick or drag lists\.Tick /],
])("joins the sentences of %s as the reader's language does", async (_, link, joined) => {
  const language = { ...englishLanguage, betweenSentences: "|" };
  renderApp(<Standfirst />, link, { language, dossier: bareDossier(lakeland) });
  const line = await screen.findByText(/\./, { selector: "p" });
  expect(line.textContent).toMatch(joined);
});
