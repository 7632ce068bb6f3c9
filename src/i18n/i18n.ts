import type { MessageId } from "./english.ts";
import type { Language } from "./language.ts";
import { fill, type Values } from "./translate.ts";

/** A language with the verbs that views and sentences use. */
export interface I18n extends Language {
  /** The message, filled and in the reader's language. */
  readonly t: (id: MessageId, values?: Values) => string;
  /** Whole sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
  /** A text of the data, in the reader's language or else in English. */
  readonly name: (text: { readonly en: string }) => string;
}

/** The verbs of a language; texts that come with it later are found once they are there. */
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
    sentences: (all) => all.join(language.betweenSentences),
    name: (text) => new Map(Object.entries(text)).get(subtag) ?? text.en,
  };
}
