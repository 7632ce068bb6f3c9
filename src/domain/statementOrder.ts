import type { ListId } from "./parliament.ts";
import { isWhole } from "./quotes.ts";
import { membersOf, type Roles } from "./roles.ts";
import { conflictsIn, statementsConcerning, type Statement } from "./statements.ts";

/** Whose words come first: the smaller the number, the earlier. */
const ranks = [0, 1, 2, 3, 4];

/**
 * The statements about a selection in the order in which they are read. Members (and supporters)
 * about each other, those against first, each followed by what was said of exactly the same two
 * lists, beginning with the other side; then by members; then by other lists; outsiders last. Inside
 * a group the newest first. With nothing chosen, `openingOrder`. In either case a part of a sentence
 * is not the first of all where a whole one about the same lists could be.
 */
export function readingOrder(
  statements: readonly Statement[],
  roles: Roles,
  largest: readonly ListId[],
): readonly Statement[] {
  const newest = newestFirst(statementsConcerning(statements, roles));
  if (Object.keys(roles).length === 0) return wholeFirst(openingOrder(newest, largest), roles);
  const ordered = new Set<Statement>();
  for (const statement of ranks.flatMap((rank) =>
    newest.filter((one) => rankOf(one, roles) === rank),
  )) {
    const answers = ordered.has(statement) ? [] : answersTo(statement, newest, roles);
    for (const one of [statement, ...answers]) ordered.add(one);
  }
  return wholeFirst([...ordered], roles);
}

/** Where a part of a sentence is first: before it the first whole one of its rank about the same lists. */
function wholeFirst(ordered: readonly Statement[], roles: Roles): readonly Statement[] {
  const [first] = ordered;
  if (first === undefined || isWholeOf(first)) return ordered;
  const whole = ordered.find(
    (one) =>
      isWholeOf(one) &&
      rankOf(one, roles) === rankOf(first, roles) &&
      one.lists.length === first.lists.length &&
      one.lists.every((id) => first.lists.includes(id)),
  );
  return whole === undefined ? ordered : [whole, ...ordered.filter((one) => one !== whole)];
}

function isWholeOf({ told }: Statement): boolean {
  return told.kind === "red-line" || isWhole(told.quote.words);
}

/**
 * How many statements from the first on reach as far as the last one that sets two members against
 * each other, answers between them included; 0 where none does.
 */
export function reachOfConflicts(ordered: readonly Statement[], roles: Roles): number {
  return ordered.findLastIndex((one) => conflictsIn(one, roles).length > 0) + 1;
}

/** What the source of the figures prints itself, then one by each of the largest lists, then all. */
function openingOrder(
  newest: readonly Statement[],
  largest: readonly ListId[],
): readonly Statement[] {
  const printed = newest.filter(({ told }) => told.kind === "quote" && told.quote.isFromArticle);
  const others = newest.filter((one) => !printed.includes(one));
  const oneEach = largest.flatMap((id) => others.find(({ by }) => by === id) ?? []);
  return [...new Set([...printed, ...oneEach, ...others])];
}

/** A month without a day counts as older than any of its days; equal dates keep their order. */
function newestFirst(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
}

function rankOf(statement: Statement, roles: Roles): number {
  const members = membersOf(roles);
  const { by, lists } = statement;
  if (by === null) return 4;
  if (conflictsIn(statement, roles).length > 0) return 0;
  if (!members.includes(by)) return 3;
  return lists.some((id) => id !== by && members.includes(id)) ? 1 : 2;
}

/** What the two of a statement between two members said of each other, the other side first. */
function answersTo(
  statement: Statement,
  newest: readonly Statement[],
  roles: Roles,
): readonly Statement[] {
  const two = twoOf(statement, roles);
  if (two === null) return [];
  const said = newest.filter(
    ({ by, lists }) => by !== null && lists.length === 2 && two.every((id) => lists.includes(id)),
  );
  const isOthers = ({ by }: Statement) => by !== statement.by;
  return [...said.filter(isOthers), ...said.filter((one) => !isOthers(one))];
}

function twoOf(statement: Statement, roles: Roles): readonly [ListId, ListId] | null {
  const [conflict] = conflictsIn(statement, roles);
  if (conflict !== undefined) return [conflict.by, conflict.of];
  const [first, second, ...others] = statement.lists;
  const isBetweenTwo = rankOf(statement, roles) === 1 && others.length === 0;
  return isBetweenTwo && first !== undefined && second !== undefined ? [first, second] : null;
}
