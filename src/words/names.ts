import { shortName, type Chamber } from "#domain/chamber.ts";
import type { ListId } from "#domain/parliament.ts";
import type { I18n } from "#i18n/i18n.ts";

/** More lists than this are counted, not named. */
const named = 4;

/** What a list is called. */
export function listName(chamber: Chamber, id: ListId, { name }: I18n): string {
  return name(shortName(chamber, id));
}

/** "Sairoon, Nasr and Hikma". */
export function listNames(chamber: Chamber, ids: readonly ListId[], i18n: I18n): string {
  return i18n.and(ids.map((id) => listName(chamber, id, i18n)));
}

/** "Sairoon, Nasr or Hikma". */
export function listChoice(chamber: Chamber, ids: readonly ListId[], i18n: I18n): string {
  return i18n.or(ids.map((id) => listName(chamber, id, i18n)));
}

/** "Sairoon, Nasr and Hikma", "7 lists". */
export function namesOrCount(chamber: Chamber, ids: readonly ListId[], i18n: I18n): string {
  return ids.length > named
    ? i18n.t("listCount", { count: ids.length })
    : listNames(chamber, ids, i18n);
}
