import { createContext, useContext } from "react";
import type { I18n } from "./i18n.ts";

export const I18nContext = createContext<I18n | null>(null);

/** The reader's language. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error("useI18n is used outside of I18nContext");
  return i18n;
}
