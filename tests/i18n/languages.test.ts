import { expect, it } from "vitest";
import { firstTexts, laterTexts } from "#i18n/english.ts";
import { allChapters, createCatalogue, englishLanguage, intlLanguage } from "#i18n/language.ts";
import { createLanguages } from "#i18n/languages.ts";
import { createI18n } from "#i18n/i18n.ts";

const freshCatalogue = () => createCatalogue({ first: firstTexts, later: laterTexts });
const fresh = (tag: string) => intlLanguage(tag, "ltr", freshCatalogue());

it("keeps every chapter of those that come at the same time", async () => {
  const catalogue = freshCatalogue();
  expect(catalogue.text("quotes.heading")).toBeUndefined();
  await Promise.all(allChapters.map((chapter) => catalogue.chapters[chapter]()));
  expect(allChapters.every((chapter) => catalogue.has(chapter))).toBe(true);
  for (const id of ["quotes.heading", "finder.heading", "sources.title", "share.title"]) {
    expect(catalogue.text(id), id).toBeDefined();
  }
});

it("writes large numbers so that they can be read", () => {
  const { compact } = fresh("en-GB");
  expect(compact(999_999n)).toBe("999,999");
  expect(compact(4_266_951_876n)).toBe("4.3 billion");
  expect(compact(950_000_000_000_000n)).toBe("950 trillion");
  expect(compact(1_250_000_000_000_000n)).toBe("1.3 × 10¹⁵");
  expect(compact(9_949_999_999_999_999_999n)).toBe("9.9 × 10¹⁸");
  expect(compact(9_960_000_000_000_000_000n)).toBe("1 × 10¹⁹");
  expect(fresh("de-DE").compact(43n * 10n ** 57n)).toBe("4,3 × 10⁵⁸");
});

it("never takes a part of every object for a text", () => {
  expect(freshCatalogue().text("toString")).toBeUndefined();
});

it("refuses to say what has not been loaded", () => {
  expect(() => createI18n(fresh("en-GB")).t("quotes.heading")).toThrow(/quotes\.heading/);
});

it("brings another language with what is in use, and keeps the first where it does not come", async () => {
  const first = fresh("en-GB");
  const languages = createLanguages(first, {
    "de-DE": () => Promise.resolve(fresh("de-DE")),
    "xx-lost": () => Promise.reject(new Error("offline")),
  });
  await first.catalogue.chapters.share();
  await languages.load("de-DE", languages.of("en-GB"));
  const german = languages.of("de-DE");
  expect(german.tag).toBe("de-DE");
  expect(german.catalogue.has("share")).toBe(true);
  expect(german.catalogue.has("quotes")).toBe(false);
  expect(german.number(1234.5)).toBe("1.234,5");

  await expect(languages.load("xx-lost", german)).rejects.toThrow("offline");
  await expect(languages.load("toString", german)).rejects.toThrow(RangeError);
  expect(languages.of("xx-lost").tag).toBe("en-GB");
});

it("brings what comes into use while a language is on its way", async () => {
  const first = fresh("en-GB");
  let letThrough = () => {};
  const late = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const asked: string[] = [];
  const later = {
    ...laterTexts,
    share: async () => {
      asked.push("share");
      await late;
      return {};
    },
  };
  const catalogue = createCatalogue({ first: firstTexts, later });
  const languages = createLanguages(first, {
    "de-DE": () => Promise.resolve(intlLanguage("de-DE", "ltr", catalogue)),
  });
  await first.catalogue.chapters.share();
  const loading = languages.load("de-DE", languages.of("en-GB"));
  await expect.poll(() => asked).toEqual(["share"]);
  // Meanwhile somebody opens the sources, in English as yet.
  await first.catalogue.chapters.sources();
  letThrough();
  await loading;
  expect(catalogue.has("sources")).toBe(true);
  expect(asked).toEqual(["share"]);
});

it("names things in the reader's language, or else in English", () => {
  const arabic = createI18n({ ...englishLanguage, tag: "ar" });
  const council = { en: "Council", ar: "المجلس" };
  expect(arabic.name(council)).toBe("المجلس");
  expect(arabic.name({ en: "Council" })).toBe("Council");
});
