import { firstTexts, laterTexts } from "./english.ts";
import { createCatalogue, intlLanguage, type CatalogueSource, type Language } from "./language.ts";
import type { Message } from "./translate.ts";

/** Languages that nobody speaks, for journeys: long, and long from right to left in Arabic digits. */
export const pseudoLanguages = {
  "en-XA": () => Promise.resolve(pseudoLanguage("en-XA", "ltr", "en-GB")),
  "ar-XB": () => Promise.resolve(pseudoLanguage("ar-XB", "rtl", "ar-EG")),
} as const;

function pseudoLanguage(tag: string, direction: "ltr" | "rtl", conventions: string): Language {
  const chapters = Object.entries(laterTexts).map(
    ([chapter, load]) => [chapter, async () => pseudoTexts(await load())] as const,
  );
  const later = Object.fromEntries(chapters) as CatalogueSource["later"];
  const catalogue = createCatalogue({ first: pseudoTexts(firstTexts), later });
  return { ...intlLanguage(conventions, direction, catalogue), tag };
}

function pseudoTexts(texts: Readonly<Record<string, Message>>) {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, pseudoMessage(text)]));
}

/** A message twice as long and between marks, so that a text that is not translated stands out. */
function pseudoMessage(message: Message): Message {
  const long = doubled(message);
  return typeof long === "string" ? `⟦${long}⟧` : ["⟦", ...long, "⟧"];
}

/** Every piece of text twice; places and the choices between forms stay. */
function doubled(message: Message): Message {
  if (typeof message === "string") return `${message} ${message}`;
  return message.map((part) => {
    if (typeof part === "string") return part + part;
    if (part.length === 1) return part;
    const [name, by, forms] = part;
    const entries = Object.entries(forms).map(([form, text]) => [form, doubled(text)]);
    return [name, by, Object.fromEntries(entries)];
  });
}
