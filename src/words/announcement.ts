import { roleOf, sameRoles, type Role } from "#domain/roles.ts";
import { seatsOf, type ListId, type Parliament } from "#domain/parliament.ts";
import { sameRule } from "#domain/rule.ts";
import { editionOf, isEmpty, type Scenario } from "#domain/scenario.ts";
import { scenarioStanding } from "#domain/standing.ts";
import { stepOf, type Timeline } from "#domain/undo.ts";
import type { I18n } from "#i18n/useI18n.ts";
import { namesOf, tally } from "./tally.ts";

interface Words {
  readonly parliament: Parliament;
  readonly i18n: I18n;
}

/** What is said aloud when the scenario changes: what happened, and where it stands. */
export function announcement(
  before: Timeline<Scenario>,
  after: Timeline<Scenario>,
  words: Words,
): string {
  const { parliament, i18n } = words;
  const way = wayBetween(before, after);
  if (way === "edit") return editAnnouncement(before.present, after.present, words);
  return i18n.t(`announce.${way}`, { tally: tally(parliament, after.present, i18n) });
}

function wayBetween(before: Timeline<Scenario>, after: Timeline<Scenario>) {
  if (before.future.includes(after.present)) return "redone";
  if (before.past.includes(after.present) && stepOf(after) < stepOf(before)) return "undone";
  return after.past.at(-1) === before.present ? "edit" : "opened";
}

function editAnnouncement(before: Scenario, after: Scenario, words: Words): string {
  const { parliament, i18n } = words;
  if (before.edition !== after.edition) return editionAnnouncement(before, after, words);
  if (!sameRule(before.rule, after.rule)) {
    return i18n.t("announce.rule", {
      rule: i18n.t(`rule.${after.rule.kind}`),
      tally: tally(parliament, after, i18n),
    });
  }
  if (sameRoles(before.roles, after.roles)) return i18n.t("announce.constraints");
  if (isEmpty(after)) return i18n.t("announce.emptied");
  return `${whatMoved(before, after, words)} ${whereItStands(before, after, words)}`;
}

function editionAnnouncement(before: Scenario, after: Scenario, words: Words): string {
  const { parliament, i18n } = words;
  const edition = editionOf(parliament, after);
  const figures = i18n.name(edition.name);
  if (isEmpty(after)) {
    return i18n.t("announce.editionEmpty", {
      figures,
      lists: i18n.t("listCount", { count: edition.rows.length }),
      seats: i18n.t("seats", { count: edition.ledger.counted }),
    });
  }
  return i18n.t("announce.edition", {
    figures,
    tally: tally(parliament, after, i18n),
    before: i18n.name(editionOf(parliament, before).inSentence),
    was: scenarioStanding(parliament, before).counted,
  });
}

/** "Hikma added, 19 seats." */
function whatMoved(before: Scenario, after: Scenario, { parliament, i18n }: Words): string {
  const moved = parliament.lists
    .map(({ id }) => id)
    .filter((id) => roleOf(before.roles, id) !== roleOf(after.roles, id));
  const [first] = moved;
  if (first === undefined) return "";
  const edition = editionOf(parliament, after);
  const count = moved.reduce((sum, id) => sum + (seatsOf(edition, id) ?? 0), 0);
  const values = { lists: namesOf(moved, parliament, i18n), seats: i18n.t("seats", { count }) };
  const role = roleOf(after.roles, first);
  if (role === null) return i18n.t("announce.removed", values);
  return isPlainJoin(first, role, before)
    ? i18n.t("announce.added", values)
    : i18n.t("announce.role", { ...values, role: i18n.t(`role.${role}`) });
}

function isPlainJoin(id: ListId, role: Role, before: Scenario): boolean {
  return role === "government" && roleOf(before.roles, id) === null;
}

/** "162 of 329, 3 short of 165.", "Majority reached: 168 of 329, 3 to spare." */
function whereItStands(before: Scenario, after: Scenario, { parliament, i18n }: Words): string {
  const { t } = i18n;
  const was = scenarioStanding(parliament, before);
  const { counted, size, line, short, spare, isReached } = scenarioStanding(parliament, after);
  const values = { counted, size, line, short, spare };
  const { kind } = after.rule;
  if (!isReached) {
    return was.isReached
      ? t("announce.lost", { ...values, lost: t(`rule.lost.${kind}`) })
      : t("announce.short", values);
  }
  if (was.isReached) {
    const still = t(`rule.still.${kind}`);
    return t(spare === 0 ? "announce.stillExactly" : "announce.still", { ...values, still });
  }
  const reached = t(`rule.reached.${kind}`);
  return t(spare === 0 ? "announce.reachedExactly" : "announce.reached", { ...values, reached });
}
