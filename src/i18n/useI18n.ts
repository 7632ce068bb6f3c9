import { createContext, useContext } from "react";
import type { MessageId } from "./english.ts";
import { englishLanguage, type Language } from "./language.ts";
import { fill, type Values } from "./translate.ts";

/** A text of the data in the languages it is known in. */
interface Localised {
  readonly en: string;
  readonly ar?: string;
  readonly ckb?: string;
}

/** A language with the verbs that components use. */
export interface I18n extends Language {
  /** The message, filled and in the reader's language. */
  readonly t: (id: MessageId, values?: Values) => string;
  /** A text of the data, in the reader's language or else in English. */
  readonly name: (text: Localised) => string;
}

export function createI18n(language: Language): I18n {
  return {
    ...language,
    t: (id, values = {}) => fill(language.catalogue[id], values, language),
    name: (text) =>
      (language.tag === "ar" || language.tag === "ckb" ? text[language.tag] : undefined) ?? text.en,
  };
}

export const I18nContext = createContext<I18n>(createI18n(englishLanguage));

export function useI18n(): I18n {
  return useContext(I18nContext);
}
