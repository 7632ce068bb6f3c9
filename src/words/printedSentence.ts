import type { Chamber } from "#domain/chamber.ts";
import type { I18n } from "#i18n/i18n.ts";
import { ledgerSentence } from "./ledgerSentence.ts";

/** "299 seats in 13 printed rows − 19 twice = 280 counted + 49 not in this source = 329". */
export function printedSentence(chamber: Chamber, i18n: I18n) {
  const { edition, size, listed: counted, unlisted } = chamber;
  if (edition.printing === null) return ledgerSentence(chamber, i18n);
  const { rows, seats: printed, twice } = edition.printing;
  return i18n.t("sources.ledger", { counted, unlisted, size, rows, printed, twice });
}
