import { firstTexts, laterTexts, type MessageId } from "#i18n/english.ts";
import type { Message } from "#i18n/translate.ts";

const later = await Promise.all(Object.values(laterTexts).map((load) => load()));

/** Every text of the interface in English. */
export const englishTexts: Readonly<Record<MessageId, Message>> = Object.assign(
  {},
  firstTexts,
  ...later,
);
