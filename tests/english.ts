import { englishLanguage } from "#i18n/language.ts";
import { createI18n } from "#i18n/i18n.ts";
import { loadAllTexts } from "#tests/allTexts.ts";

await loadAllTexts(englishLanguage);

/** The texts in English, for tests of sentences. */
export const english = createI18n(englishLanguage);
