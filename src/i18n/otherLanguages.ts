import type { Language } from "./language.ts";

/** Languages besides English, each fetched when it is chosen. Builds for journeys put theirs here. */
export const otherLanguages: Readonly<Record<string, () => Promise<Language>>> = {};
