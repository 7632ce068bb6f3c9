import { listsIn } from "#domain/roles.ts";
import { shortName, type ListId, type Parliament } from "#domain/parliament.ts";
import { editionOf, isEmpty, type Scenario } from "#domain/scenario.ts";
import { standingOf } from "#domain/standing.ts";
import { verdictOf } from "./verdict.ts";
import type { I18n } from "#i18n/useI18n.ts";

/** More lists than this are counted, not named. */
const named = 4;

/** "143 of 329, 22 short of 165", "168 of 329. Majority, 3 to spare". */
export function tally(parliament: Parliament, scenario: Scenario, { t }: I18n): string {
  const edition = editionOf(parliament, scenario);
  const standing = standingOf(scenario.roles, edition, scenario.rule);
  const { id, values } = verdictOf(standing, scenario.rule.kind);
  if (standing.isEmpty) return t(id);
  return standing.isReached
    ? t("tally.reached", { ...values, verdict: t(id, values) })
    : t("tally.short", values);
}

/** "Sairoon, Nasr and Hikma", "7 lists". */
export function namesOf(ids: readonly ListId[], parliament: Parliament, i18n: I18n): string {
  return ids.length > named
    ? i18n.t("listCount", { count: ids.length })
    : i18n.and(ids.map((id) => i18n.name(shortName(parliament, id))));
}

/** The scenario for a title or a message that travels with its link. */
export function scenarioTitle(parliament: Parliament, scenario: Scenario, i18n: I18n): string {
  if (isEmpty(scenario)) {
    const edition = editionOf(parliament, scenario);
    const { line } = standingOf(scenario.roles, edition, scenario.rule);
    return i18n.t("app.question", { line });
  }
  const members = ["government", "support", "abstains"] as const;
  const ids = members.flatMap((role) => listsIn(scenario.roles, role, parliament.lists));
  return i18n.t("app.titleScenario", {
    lists: namesOf(ids, parliament, i18n),
    tally: tally(parliament, scenario, i18n),
  });
}
