import { createContext, useContext } from "react";
import { ask, bring } from "#ui/loading.ts";
import type { Chapter, MessageId } from "./english.ts";
import { englishLanguage, type Language } from "./language.ts";
import { fill, type Values } from "./translate.ts";

/** A text of the data in the languages it is known in; English is always there. */
interface Localised {
  readonly en: string;
}

/** A language with the verbs that components use. */
export interface I18n extends Language {
  /** The message, filled and in the reader's language. */
  readonly t: (id: MessageId, values?: Values) => string;
  /** A text of the data, in the reader's language or else in English. */
  readonly name: (text: Localised) => string;
}

export function createI18n(language: Language): I18n {
  const { catalogue } = language;
  const [subtag = "en"] = language.tag.split("-");
  return {
    ...language,
    t(id, values = {}) {
      const message = catalogue.text(id);
      if (message === undefined) throw new Error(`The text ${id} has not been loaded`);
      return fill(message, values, language);
    },
    name: (text) => new Map(Object.entries(text)).get(subtag) ?? text.en,
  };
}

export const I18nContext = createContext<I18n>(createI18n(englishLanguage));

export function useI18n(): I18n {
  return useContext(I18nContext);
}

/** Waits for the texts of chapters in the reader's language, and fails like any part of the page. */
export function useTexts(...chapters: readonly Chapter[]): void {
  const { catalogue } = useI18n();
  // What is here is not waited for, not even for a moment.
  const loaders = chapters
    .filter((chapter) => !catalogue.has(chapter))
    .map((chapter) => catalogue.chapters[chapter]);
  // All are on their way before one is waited for: one journey over the network instead of three.
  for (const load of loaders) ask(load);
  for (const load of loaders) bring(load);
}
