import type { Chamber } from "#domain/chamber.ts";
import type { I18n } from "#i18n/i18n.ts";

/** "280 seats in 12 lists + 49 not in this source = 329". */
export function ledgerSentence({ rows, size, listed, unlisted }: Chamber, { t }: I18n) {
  return unlisted === 0
    ? t("sources.ledgerWhole", { size, rows: rows.length })
    : t("sources.ledgerPart", { counted: listed, unlisted, size, rows: rows.length });
}
