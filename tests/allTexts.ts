import { allChapters, type Language } from "#i18n/language.ts";

/** Brings every text of a language. */
export async function loadAllTexts({ catalogue }: Language): Promise<void> {
  await Promise.all(allChapters.map((chapter) => catalogue.chapters[chapter]()));
}
