import { expect, it } from "vitest";
import { switchLanguage } from "#app/browser/switchLanguage.ts";
import { bareDossier } from "#domain/dossier.ts";
import { firstTexts, laterTexts } from "#i18n/english.ts";
import { createCatalogue, intlLanguage, type Language } from "#i18n/language.ts";
import { createLanguages } from "#i18n/languages.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

const language = (tag: string) =>
  intlLanguage(tag, "ltr", createCatalogue({ first: firstTexts, later: laterTexts }));

/** A page in English, with German that comes when it is let and French that is quick. */
function opened() {
  let bringGerman: () => void = () => undefined;
  const german = new Promise<Language>((resolve) => {
    bringGerman = () => resolve(language("de-DE"));
  });
  const first = language("en-GB");
  const languages = createLanguages(first, {
    "de-DE": () => german,
    "fr-FR": () => Promise.resolve(language("fr-FR")),
    "xx-lost": () => Promise.reject(new Error("offline")),
  });
  const store = storeAt("?p=lakeland&d=report", bareDossier(lakeland));
  return {
    first,
    bringGerman,
    languages,
    switchTo: (tag: string) => switchLanguage(store, languages, tag),
    shown: () => store.getState().language,
  };
}

it("shows another language once it has come, with every text that is in use", async () => {
  const { first, bringGerman, languages, switchTo, shown } = opened();
  await first.catalogue.chapters.share();
  const switched = switchTo("de-DE");
  expect(shown()).toBe("en-GB");
  bringGerman();
  await switched;
  expect(shown()).toBe("de-DE");
  expect(languages.of("de-DE").catalogue.has("share")).toBe(true);
});

it("brings what is in use in the language that is shown, not in the first", async () => {
  const { bringGerman, languages, switchTo } = opened();
  await switchTo("fr-FR");
  await languages.of("fr-FR").catalogue.chapters.quotes();
  bringGerman();
  await switchTo("de-DE");
  expect(languages.of("de-DE").catalogue.has("quotes")).toBe(true);
});

it("ends with the last language asked for, though an earlier one comes later", async () => {
  const { bringGerman, switchTo, shown } = opened();
  const toGerman = switchTo("de-DE");
  await switchTo("fr-FR");
  expect(shown()).toBe("fr-FR");
  bringGerman();
  await toGerman;
  expect(shown()).toBe("fr-FR");
});

it("keeps the former language where another does not come, and tells who asked", async () => {
  const { switchTo, shown } = opened();
  await switchTo("fr-FR");
  await expect(switchTo("xx-lost")).rejects.toThrow("offline");
  expect(shown()).toBe("fr-FR");
  await switchTo("en-GB");
  expect(shown()).toBe("en-GB");
});
