import type { Edition } from "#domain/parliament.ts";
import type { I18n } from "#i18n/i18n.ts";

/** "SouthFront, 23 May 2018": whose figures these are, wherever they are taken away from the page. */
export function published({ publisher, name, date }: Edition, i18n: I18n): string {
  return i18n.t("editions.published", {
    publisher: i18n.name(publisher ?? name),
    date: i18n.date(date),
  });
}
