import { allChapters, type Catalogue, type Language } from "./language.ts";
import { createI18n, type I18n } from "./i18n.ts";

/** The languages that the page can be read in. */
export interface Languages {
  /** A language that has come, by its tag; the first one where there is none of that tag. */
  readonly of: (tag: string) => I18n;
  /**
   * Brings a language with all texts that are in use in another, so that a switch leaves no gap.
   * Rejects if there is no such language, or something of it does not arrive.
   */
  readonly load: (tag: string, inUse: I18n) => Promise<void>;
}

/** `others` brings the languages besides the first. */
export function createLanguages(
  first: Language,
  others: Readonly<Record<string, () => Promise<Language>>>,
): Languages {
  const start = createI18n(first);
  const come = new Map([[first.tag, start]]);
  return {
    of: (tag) => come.get(tag) ?? start,
    async load(tag, inUse) {
      const bring = Object.hasOwn(others, tag) ? others[tag] : undefined;
      const language = come.get(tag) ?? (await bring?.());
      if (language === undefined) throw new RangeError(`There is no language ${tag}`);
      const { catalogue } = language;
      await bringWhatIsIn(inUse.catalogue, catalogue);
      come.set(tag, createI18n(language));
    },
  };
}

/** Brings the chapters of another catalogue, and those that come into it meanwhile. */
async function bringWhatIsIn(inUse: Catalogue, catalogue: Catalogue): Promise<void> {
  const missing = allChapters.filter((chapter) => inUse.has(chapter) && !catalogue.has(chapter));
  if (missing.length === 0) return;
  await Promise.all(missing.map((chapter) => catalogue.chapters[chapter]()));
  await bringWhatIsIn(inUse, catalogue);
}
