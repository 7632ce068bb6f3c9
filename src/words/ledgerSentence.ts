import type { Chamber } from "#domain/chamber.ts";
import type { I18n } from "#i18n/i18n.ts";

/** "299 seats in 13 printed rows − 19 twice = 280 counted + 49 not listed = 329". */
export function ledgerSentence({ edition, rows, size, listed, unlisted }: Chamber, { t }: I18n) {
  const { printing } = edition;
  const sums = { counted: listed, unlisted, size };
  if (printing !== null) {
    const { rows: printedRows, seats: printed, twice } = printing;
    return t("sources.ledger", { ...sums, rows: printedRows, printed, twice });
  }
  return unlisted === 0
    ? t("sources.ledgerWhole", { size, rows: rows.length })
    : t("sources.ledgerPart", { ...sums, rows: rows.length });
}
