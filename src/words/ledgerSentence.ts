import type { Ledger } from "#domain/parliament.ts";
import type { I18n } from "#i18n/useI18n.ts";

/** "299 seats in the article's 13 rows − 19 twice = 280 counted + 49 not listed = 329". */
export function ledgerSentence(ledger: Ledger, t: I18n["t"]): string {
  const { printed, printedRows: rows, printedTwice: twice, counted, unlisted, size } = ledger;
  return twice === 0 && unlisted === 0
    ? t("sources.ledgerWhole", { size, rows })
    : t("sources.ledger", { printed, rows, twice, counted, unlisted, size });
}
