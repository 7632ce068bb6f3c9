import { listsIn, notItemised, roleOf, roleOrder, type Role } from "#domain/roles.ts";
import { couldUnlistedCloseIt, waysOver, type Pairing, type WaysOver } from "#domain/gap.ts";
import {
  seatsOf,
  shortName,
  type Edition,
  type ListId,
  type Parliament,
} from "#domain/parliament.ts";
import { dependsOnVotesAgainst } from "#domain/rule.ts";
import { editionOf, type Scenario } from "#domain/scenario.ts";
import { criticalLists, standingOf, type Standing } from "#domain/standing.ts";
import type { I18n } from "#i18n/useI18n.ts";

/** A scenario with all that is needed to put it into words. */
interface Subject {
  readonly parliament: Parliament;
  readonly scenario: Scenario;
  readonly edition: Edition;
  readonly standing: Standing;
  readonly i18n: I18n;
}

/** The scenario in plain sentences: what it holds, and what would close the gap or who is needed. */
export function readingSentences(
  parliament: Parliament,
  scenario: Scenario,
  i18n: I18n,
): readonly string[] {
  const edition = editionOf(parliament, scenario);
  const standing = standingOf(scenario.roles, edition, scenario.rule);
  const subject = { parliament, scenario, edition, standing, i18n };
  if (standing.isEmpty) return [invitation(subject)];
  return [...holdings(subject), ...(standing.isReached ? needed(subject) : gap(subject))];
}

function invitation({ parliament, edition, standing, i18n }: Subject): string {
  const [largest] = edition.rows;
  if (largest === undefined) return "";
  const { line } = standing;
  const list = i18n.name(shortName(parliament, largest.list));
  const { seats } = largest;
  return seats >= line
    ? i18n.t("reading.emptyReached", { list, seats, line })
    : i18n.t("reading.empty", { list, seats, needed: line - seats });
}

/** "Sairoon, Nasr and Hikma hold 115 of 329 seats, 50 short of 165." */
function holdings(subject: Subject): readonly string[] {
  const { standing, scenario, edition, i18n } = subject;
  const { t } = i18n;
  const missing = notItemised(scenario.roles, edition);
  const apart = missing.length === 0 ? [] : [withLists(subject, "reading.notItemised", missing)];
  const government = members(subject, "government");
  const isPlain =
    government.length > 0 &&
    roleOrder.every((role) => role === "government" || !uses(subject, role));
  if (isPlain) {
    const values = { ...figures(standing), members: government.length };
    const lists = names(subject, government);
    return [t(`reading.${outcome(standing)}`, { ...values, lists }), ...apart];
  }
  const count = {
    short: "countedShort",
    exact: "countedExact",
    reached: "countedReached",
  } as const;
  return [
    ...roleOrder.flatMap((role) => roleSentence(subject, role)),
    t(`reading.${count[outcome(standing)]}`, figures(standing)),
    ...(standing.unlisted > 0 && dependsOnVotesAgainst(scenario.rule)
      ? [t("reading.unlistedAgainst", { unlisted: standing.unlisted })]
      : []),
    ...apart,
  ];
}

function roleSentence(subject: Subject, role: Role): readonly string[] {
  const ids = members(subject, role);
  if (ids.length === 0) return role === "government" ? [subject.i18n.t("reading.nobody")] : [];
  const { government, support, abstaining } = subject.standing;
  const seats = { government, support, abstains: abstaining }[role];
  const lists = names(subject, ids);
  return [subject.i18n.t(`reading.${role}`, { lists, members: ids.length, seats })];
}

function gap(subject: Subject): readonly string[] {
  const { scenario, edition, standing, i18n } = subject;
  const ways = waysOver(scenario, edition);
  const isUnknown = couldUnlistedCloseIt(scenario, edition) === null;
  const doubt =
    isUnknown && ways?.kind !== "one"
      ? [i18n.t("reading.unlistedUnknown", { unlisted: standing.unlisted })]
      : [];
  return ways === null ? [] : [...waySentences(subject, ways), ...doubt];
}

function waySentences(subject: Subject, ways: WaysOver): readonly string[] {
  const { t } = subject.i18n;
  switch (ways.kind) {
    case "one":
      return [singles(subject, ways.lists)];
    case "two":
      return pairs(subject, ways.pairings);
    case "more":
      return [t("reading.more", { fewest: ways.fewest })];
    case "never": {
      const { line, abstaining } = subject.standing;
      return [t(abstaining === 0 ? "reading.never" : "reading.neverAbstaining", { line })];
    }
  }
}

function singles(subject: Subject, ids: readonly ListId[]): string {
  const { i18n, parliament } = subject;
  const smallest = ids.at(-1);
  if (ids.length > 4 && smallest !== undefined) {
    const name = i18n.name(shortName(parliament, smallest));
    return i18n.t("reading.anyOneCloses", { count: ids.length, smallest: name });
  }
  const lists = i18n.or(ids.map((id) => i18n.name(shortName(parliament, id))));
  return i18n.t("reading.oneCloses", { count: ids.length, lists });
}

function pairs(subject: Subject, pairings: readonly Pairing[]): readonly string[] {
  const { i18n, standing } = subject;
  const [first, ...others] = pairings;
  if (first === undefined) return [];
  const rest = others.reduce((sum, { partners }) => sum + partners.length, 0);
  return [
    i18n.t(standing.unlisted > 0 ? "reading.noSingleItemised" : "reading.noSingle"),
    i18n.t("reading.pairDoes", { pair: pairing(subject, first) }),
    ...(rest === 0 ? [] : [otherPairs(subject, others, rest)]),
  ];
}

/** A second hub is named, more are counted. */
function otherPairs(subject: Subject, others: readonly Pairing[], count: number): string {
  const [second, ...further] = others;
  return second !== undefined && further.length === 0
    ? subject.i18n.t("reading.pairDoesToo", { pair: pairing(subject, second) })
    : subject.i18n.t("reading.otherPairs", { count });
}

function pairing({ i18n, parliament }: Subject, { hub, partners }: Pairing): string {
  const spoken = partners.map((id) => i18n.name(shortName(parliament, id)));
  const hubName = i18n.name(shortName(parliament, hub));
  if (spoken.length > 3) {
    return i18n.t("reading.hubAny", { hub: hubName, count: spoken.length });
  }
  return i18n.t("reading.hubEither", { hub: hubName, partners: i18n.or(spoken) });
}

function needed(subject: Subject): readonly string[] {
  const { scenario, edition, i18n } = subject;
  const critical = criticalLists(scenario, edition);
  const inside = edition.rows.filter(({ list }) => roleOf(scenario.roles, list) !== null);
  if (inside.length === 1) return [];
  if (critical.length === 0) return [i18n.t("reading.noneNeeded")];
  if (critical.length === inside.length) return [i18n.t("reading.allNeeded")];
  const isMajority = scenario.rule.kind === "absolute";
  return [
    withLists(subject, isMajority ? "reading.onlyNeeded" : "reading.onlyNeededLine", critical),
  ];
}

function outcome({ isReached, spare }: Standing): "short" | "exact" | "reached" {
  if (!isReached) return "short";
  return spare === 0 ? "exact" : "reached";
}

function figures({ counted, size, short, spare, line }: Standing) {
  return { counted, size, short, spare, line };
}

function uses(subject: Subject, role: Role): boolean {
  return members(subject, role).length > 0;
}

/** Lists in a role whose seats the figures know. */
function members({ scenario, parliament, edition }: Subject, role: Role): readonly ListId[] {
  const ids = listsIn(scenario.roles, role, parliament.lists);
  return ids.filter((id) => seatsOf(edition, id) !== null);
}

function withLists(
  subject: Subject,
  id: "reading.notItemised" | "reading.onlyNeeded" | "reading.onlyNeededLine",
  ids: readonly ListId[],
): string {
  return subject.i18n.t(id, { count: ids.length, lists: names(subject, ids) });
}

function names({ parliament, i18n }: Subject, ids: readonly ListId[]): string {
  return i18n.and(ids.map((id) => i18n.name(shortName(parliament, id))));
}
