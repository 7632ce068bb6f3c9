import { firstParliament } from "#data/catalogue.ts";
import { createI18n } from "#i18n/i18n.ts";
import { englishLanguage } from "#i18n/language.ts";
import { countingDataOf } from "./countingDataOf.ts";
import { drawPages } from "./drawPages.tsx";

const { parliament } = firstParliament;

/** The parliament that is drawn. */
export const parliamentId = parliament.id;

export const pages = drawPages();

/** What links to other scenarios of it are answered with. */
export const countingData = countingDataOf(parliament, createI18n(englishLanguage));

/** How the document says its language. */
export const { tag, direction } = englishLanguage;
