import { notItemised, seatsTogether, type Chamber } from "#domain/chamber.ts";
import { sameConstraints } from "#domain/constraints.ts";
import type { ListId } from "#domain/parliament.ts";
import { roleOf, roleOrder, sameRoles, type Role } from "#domain/roles.ts";
import { sameRule } from "#domain/rule.ts";
import type { Scenario } from "#domain/scenario.ts";
import type { Statements } from "#domain/statements.ts";
import type { Subject } from "#domain/subject.ts";
import type { Timeline } from "#domain/undo.ts";
import type { I18n } from "#i18n/i18n.ts";
import { newConflicts } from "./conflicts.ts";
import { listNames, namesOrCount } from "./names.ts";
import { tally } from "./tally.ts";

/** A scenario before and after it was changed, each with its subject. */
interface Change {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly was: Subject;
  readonly is: Subject;
}

interface Telling {
  readonly subjectOf: (scenario: Scenario) => Subject;
  /** What was said in the parliament on the screen; `null` while that is not here. */
  readonly statements: Statements | null;
  readonly i18n: I18n;
}

/** What is said aloud when the scenario changes: what happened, and where it stands. */
export function announcement(
  before: Timeline<Scenario>,
  after: Timeline<Scenario>,
  { subjectOf, statements, i18n }: Telling,
): string {
  const way = wayBetween(before, after);
  const change = { before: before.present, after: after.present };
  const is = subjectOf(change.after);
  const what =
    way === "edit"
      ? editAnnouncement({ ...change, was: subjectOf(change.before), is }, i18n)
      : i18n.t(`announce.${way}`, { tally: tally(is, i18n) });
  const conflicts = newConflicts(change.before.roles, is, { statements, i18n });
  return conflicts === null ? what : i18n.sentences([what, conflicts]);
}

function wayBetween(before: Timeline<Scenario>, after: Timeline<Scenario>) {
  if (before.future.includes(after.present)) return "redone";
  if (before.past.includes(after.present)) return "undone";
  return after.past.at(-1) === before.present ? "edit" : "opened";
}

/**
 * What is said of a change in each part of a scenario, the most telling part first; `null` where
 * that part is as it was. A part that is new to scenarios has to be given its words here.
 */
const parts: Readonly<Record<keyof Scenario, (change: Change, i18n: I18n) => string | null>> = {
  parliament: ({ before, after, is }, i18n) =>
    before.parliament === after.parliament ? null : parliamentAnnouncement(is, i18n),
  edition: (change, i18n) =>
    change.before.edition === change.after.edition ? null : editionAnnouncement(change, i18n),
  rule: ({ before, after, is }, i18n) =>
    sameRule(before.rule, after.rule)
      ? null
      : i18n.t("announce.rule", {
          rule: i18n.t(`rule.${after.rule.kind}`),
          tally: tally(is, i18n),
        }),
  roles: (change, i18n) =>
    sameRoles(change.before.roles, change.after.roles) ? null : rolesAnnouncement(change, i18n),
  constraints: ({ before, after }, i18n) =>
    sameConstraints(before.constraints, after.constraints) ? null : i18n.t("announce.constraints"),
};

function editAnnouncement(change: Change, i18n: I18n): string {
  for (const tell of Object.values(parts)) {
    const words = tell(change, i18n);
    if (words !== null) return words;
  }
  return tally(change.is, i18n);
}

/** "Germany 2025: 630 seats, 316 needed. Your coalition is empty." */
function parliamentAnnouncement(is: Subject, i18n: I18n): string {
  const { chamber, standing } = is;
  return i18n.t("announce.parliament", {
    parliament: i18n.name(chamber.parliament.name),
    seats: i18n.t("seats", { count: chamber.size }),
    line: standing.line,
    tally: tally(is, i18n),
  });
}

function editionAnnouncement({ was, is }: Change, i18n: I18n): string {
  const { rows, listed, edition } = is.chamber;
  const figures = i18n.name(edition.name);
  if (is.standing.isEmpty) {
    return i18n.t("announce.editionEmpty", {
      figures,
      lists: i18n.t("listCount", { count: rows.length }),
      seats: i18n.t("seats", { count: listed }),
    });
  }
  const before = i18n.name(was.chamber.edition.inSentence);
  const missing = notItemised(is.chamber, is.proposal.roles);
  const lists = listNames(is.chamber, missing, i18n);
  // Two numbers are compared only where both are those of all members.
  const isLike = missing.length === 0 && notItemised(was.chamber, was.proposal.roles).length === 0;
  return i18n.sentences([
    i18n.t("announce.edition", { figures, tally: tally(is, i18n) }),
    ...(isLike ? [i18n.t("announce.editionBefore", { before, was: was.standing.counted })] : []),
    ...(missing.length > 0
      ? [i18n.t("standfirst.notItemised", { count: missing.length, lists })]
      : []),
  ]);
}

function rolesAnnouncement(change: Change, i18n: I18n): string {
  if (change.is.standing.isEmpty) return i18n.t("announce.emptied");
  return i18n.sentences([whatMoved(change, i18n), whereItStands(change, i18n)]);
}

/** "Hikma added, 19 seats.": a sentence for each role that lists left for. */
function whatMoved({ before, after, is: { chamber } }: Change, i18n: I18n): string {
  const moved = chamber.lists
    .map(({ id }) => id)
    .filter((id) => roleOf(before.roles, id) !== roleOf(after.roles, id));
  if (moved.length === 0) return i18n.t("announce.rolesUnknown");
  const missing = notItemised(chamber, { ...before.roles, ...after.roles });
  const groups = [...roleOrder, null].flatMap((role) => {
    const ids = moved.filter((id) => roleOf(after.roles, id) === role);
    // A number beside lists that the figures do not itemise would be taken for theirs.
    return [false, true].map((isMissing) => ({
      role,
      ids: ids.filter((id) => missing.includes(id) === isMissing),
    }));
  });
  return i18n.sentences(
    groups
      .filter(({ ids }) => ids.length > 0)
      .map(({ role, ids }) => moveOf(ids, role, { before, chamber, i18n })),
  );
}

interface Move {
  readonly before: Scenario;
  readonly chamber: Chamber;
  readonly i18n: I18n;
}

function moveOf(
  ids: readonly ListId[],
  role: Role | null,
  { before, chamber, i18n }: Move,
): string {
  const count = seatsTogether(chamber, ids);
  const seats = count === null ? i18n.t("coalition.notItemised") : i18n.t("seats", { count });
  const values = { lists: namesOrCount(chamber, ids, i18n), seats };
  if (role === null) return i18n.t("announce.removed", values);
  return ids.every((id) => isPlainJoin(id, role, before))
    ? i18n.t("announce.added", values)
    : i18n.t("announce.role", { ...values, role: i18n.t(`role.${role}`) });
}

function isPlainJoin(id: ListId, role: Role, before: Scenario): boolean {
  return role === "government" && roleOf(before.roles, id) === null;
}

/** "162 of 329, 3 short of 165.", "Majority reached: 168 of 329, 3 to spare." */
function whereItStands({ was, is }: Change, { t }: I18n): string {
  const { counted, size, line, short, spare, isReached } = is.standing;
  const values = { counted, size, line, short, spare };
  const { kind } = is.proposal.rule;
  if (!isReached) {
    return was.standing.isReached
      ? t("announce.lost", { ...values, lost: t(`rule.lost.${kind}`) })
      : t("announce.short", values);
  }
  if (was.standing.isReached) {
    const still = t(`rule.still.${kind}`);
    return t(spare === 0 ? "announce.stillExactly" : "announce.still", { ...values, still });
  }
  const reached = t(`rule.reached.${kind}`);
  return t(spare === 0 ? "announce.reachedExactly" : "announce.reached", { ...values, reached });
}
