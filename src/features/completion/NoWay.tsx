import { listsIn, roleOf } from "#domain/roles.ts";
import { seatsOf, shortName } from "#domain/parliament.ts";
import { withThem } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";

/** No listed way: since too many abstain, or at all, or where seats nobody itemised might be enough. */
export function NoWay() {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const scenario = useCounting();
  const edition = useEdition();
  const others = edition.rows
    .map((row) => row.list)
    .filter((id) => roleOf(scenario.roles, id) === null);
  const { line, counted, short, unlisted } = withThem(others, scenario, edition);
  if (short <= unlisted) return <p>{t("completion.unknown", { unlisted })}</p>;
  const abstaining = listsIn(scenario.roles, "abstains", parliament.lists).filter(
    (id) => seatsOf(edition, id) !== null,
  );
  if (abstaining.length === 0) return <p>{t("completion.never", { line })}</p>;
  const lists = and(abstaining.map((id) => name(shortName(parliament, id))));
  const count = abstaining.length;
  return <p>{t("completion.neverAbstaining", { count, lists, counted, line })}</p>;
}
