import type { Chapter } from "#i18n/english.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { ask, loaded } from "./loading.ts";

/** Waits for the texts of chapters in the reader's language, and fails like any part of the page. */
export function useTexts(...chapters: readonly Chapter[]): void {
  const { catalogue } = useI18n();
  // What is here is not waited for, not even for a moment.
  const loaders = chapters
    .filter((chapter) => !catalogue.has(chapter))
    .map((chapter) => catalogue.chapters[chapter]);
  // All are on their way before one is waited for: one journey over the network instead of three.
  for (const load of loaders) ask(load);
  for (const load of loaders) loaded(load);
}
