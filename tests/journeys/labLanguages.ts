import type { Language } from "#i18n/language.ts";
import { pseudoLanguages } from "#i18n/pseudo.ts";

/** Languages that a build for journeys has besides English, and one that never arrives. */
export const otherLanguages: Readonly<Record<string, () => Promise<Language>>> = {
  ...pseudoLanguages,
  "xx-lost": () => Promise.reject(new Error("It never arrives")),
};
