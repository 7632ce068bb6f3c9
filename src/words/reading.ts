import { listsWith, notItemised, seatsOf } from "#domain/chamber.ts";
import { criticalLists } from "#domain/criticalMember.ts";
import { couldUnlistedCloseIt, waysOver, type Pairing, type WaysOver } from "#domain/gap.ts";
import type { ListId } from "#domain/parliament.ts";
import { roleOf, roleOrder, type Role } from "#domain/roles.ts";
import { dependsOnVotesAgainst } from "#domain/rule.ts";
import type { Standing } from "#domain/standing.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { listChoice, listName, listNames } from "./names.ts";

/** A subject and the language that it is put into. */
type Told = Subject & { readonly i18n: I18n };

/** The subject in plain sentences: what it holds, and what would close the gap or who is needed. */
export function readingSentences(subject: Subject, i18n: I18n): readonly string[] {
  const told = { ...subject, i18n };
  if (subject.standing.isEmpty) return [invitation(told)];
  return [...holdings(told), ...(subject.standing.isReached ? needed(told) : gap(told))];
}

function invitation({ chamber, standing, i18n }: Told): string {
  const [largest] = chamber.rows;
  if (largest === undefined) return i18n.t("reading.noRows");
  const { line } = standing;
  const list = i18n.name(largest.list.short);
  const { seats } = largest;
  return seats >= line
    ? i18n.t("reading.emptyReached", { list, seats, line })
    : i18n.t("reading.empty", { list, seats, needed: line - seats });
}

/** "Sairoon, Nasr and Hikma hold 115 of 329 seats, 50 short of 165." */
function holdings(subject: Told): readonly string[] {
  const { standing, proposal, chamber, i18n } = subject;
  const { t } = i18n;
  const missing = notItemised(chamber, proposal.roles);
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
    ...(standing.unlisted > 0 && dependsOnVotesAgainst(proposal.rule)
      ? [t("reading.unlistedAgainst", { unlisted: standing.unlisted })]
      : []),
    ...apart,
  ];
}

function roleSentence(subject: Told, role: Role): readonly string[] {
  const isFilled = listsWith(subject.chamber, subject.proposal.roles, role).length > 0;
  if (role === "government" && !isFilled) return [subject.i18n.t("reading.nobody")];
  const ids = members(subject, role);
  if (ids.length === 0) return [];
  const { government, support, abstaining } = subject.standing;
  const seats = { government, support, abstains: abstaining }[role];
  const lists = names(subject, ids);
  return [subject.i18n.t(`reading.${role}`, { lists, members: ids.length, seats })];
}

function gap(subject: Told): readonly string[] {
  const { standing, i18n } = subject;
  const ways = waysOver(subject);
  const isUnknown = couldUnlistedCloseIt(subject) === null;
  const doubt =
    isUnknown && ways?.kind !== "one"
      ? [i18n.t("reading.unlistedUnknown", { unlisted: standing.unlisted })]
      : [];
  return ways === null ? [] : [...waySentences(subject, ways), ...doubt];
}

function waySentences(subject: Told, ways: WaysOver): readonly string[] {
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

function singles({ i18n, chamber }: Told, ids: readonly ListId[]): string {
  const smallest = ids.at(-1);
  if (ids.length > 4 && smallest !== undefined) {
    const name = listName(chamber, smallest, i18n);
    return i18n.t("reading.anyOneCloses", { count: ids.length, smallest: name });
  }
  const lists = listChoice(chamber, ids, i18n);
  return i18n.t("reading.oneCloses", { count: ids.length, lists });
}

function pairs(subject: Told, pairings: readonly Pairing[]): readonly string[] {
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
function otherPairs(subject: Told, others: readonly Pairing[], count: number): string {
  const [second, ...further] = others;
  return second !== undefined && further.length === 0
    ? subject.i18n.t("reading.pairDoesToo", { pair: pairing(subject, second) })
    : subject.i18n.t("reading.otherPairs", { count });
}

function pairing({ i18n, chamber }: Told, { hub, partners }: Pairing): string {
  const hubName = listName(chamber, hub, i18n);
  if (partners.length > 3) {
    return i18n.t("reading.hubAny", { hub: hubName, count: partners.length });
  }
  const choice = listChoice(chamber, partners, i18n);
  return i18n.t("reading.hubEither", { hub: hubName, partners: choice });
}

function needed(subject: Told): readonly string[] {
  const { proposal, chamber, i18n } = subject;
  const critical = criticalLists(subject);
  const inside = chamber.rows.filter(({ list }) => roleOf(proposal.roles, list.id) !== null);
  if (inside.length === 1) return [];
  if (critical.length === 0) return [i18n.t("reading.noneNeeded")];
  if (critical.length === inside.length) return [i18n.t("reading.allNeeded")];
  const isMajority = proposal.rule.kind === "absolute";
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

function uses(subject: Told, role: Role): boolean {
  return members(subject, role).length > 0;
}

/** Lists in a role whose seats the figures know. */
function members({ proposal, chamber }: Told, role: Role): readonly ListId[] {
  return listsWith(chamber, proposal.roles, role).filter((id) => seatsOf(chamber, id) !== null);
}

function withLists(
  subject: Told,
  id: "reading.notItemised" | "reading.onlyNeeded" | "reading.onlyNeededLine",
  ids: readonly ListId[],
): string {
  return subject.i18n.t(id, { count: ids.length, lists: names(subject, ids) });
}

function names({ chamber, i18n }: Told, ids: readonly ListId[]): string {
  return listNames(chamber, ids, i18n);
}
