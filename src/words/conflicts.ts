import type { Chamber } from "#domain/chamber.ts";
import type { Opposed } from "#domain/statements.ts";
import type { I18n } from "#i18n/i18n.ts";
import { listName } from "./names.ts";

/** "Sairoon on Nasr", "Sairoon on Nasr, KDP on PUK", "Sairoon on Nasr, KDP on PUK and 2 more". */
export function conflictPairs(
  [first, second, ...more]: readonly Opposed[],
  chamber: Chamber,
  i18n: I18n,
): string {
  const pair = ({ by, of }: Opposed) =>
    i18n.t("quotes.pair", {
      by: listName(chamber, by, i18n),
      of: listName(chamber, of, i18n),
    });
  if (first === undefined) return "";
  if (second === undefined) return pair(first);
  const values = { first: pair(first), second: pair(second), count: more.length };
  return i18n.t("quotes.pairs", values);
}
