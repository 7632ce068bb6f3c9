import type { ListId } from "./parliament.ts";
import type { Quote } from "./quotes.ts";
import type { RedLine } from "./redLines.ts";
import { membersOf, roleOf, type Roles } from "./roles.ts";

/** What was said in public about forming a government. */
export interface Statements {
  readonly quotes: readonly Quote[];
  readonly redLines: readonly RedLine[];
}

/** One list against another, in that direction. */
export interface Opposed {
  readonly by: ListId;
  readonly of: ListId;
}

/** Words, or the report of a red line that no words here tell. */
export interface Statement {
  readonly id: string;
  /** The list that spoke; `null` for outsiders. */
  readonly by: ListId | null;
  /** Every list that it names, the one that spoke included. */
  readonly lists: readonly ListId[];
  /** ISO date or month. */
  readonly date: string;
  readonly against: readonly Opposed[];
  readonly told:
    | { readonly kind: "quote"; readonly quote: Quote }
    | { readonly kind: "red-line"; readonly redLine: RedLine };
}

/**
 * Every quote, and every explicit red line of a member (or supporter) against another that no quote
 * tells: a quote and a red line of the same day about the same two count once. Omissions, lines
 * drawn by outsiders and lines against policies set no two members against each other.
 */
export function statementsOn({ quotes, redLines }: Statements, roles: Roles): readonly Statement[] {
  const told = quotes.map(ofQuote);
  const members = membersOf(roles);
  const isTold = ({ by, of }: Opposed, day: string) =>
    told.some(
      ({ date, against }) => date === day && against.some((a) => a.by === by && a.of === of),
    );
  const reported = redLines.flatMap((line): readonly Statement[] => {
    const against = drawnBetween(line, members).filter((pair) => !isTold(pair, line.date));
    const [first] = against;
    return first === undefined ? [] : [ofRedLine(line, first.by, against)];
  });
  return [...told, ...reported];
}

function ofQuote(quote: Quote): Statement {
  const { id, by, lists, date, against } = quote;
  const opposed = against === null ? [] : [{ by: against.by, of: against.of }];
  return { id, by, lists, date, against: opposed, told: { kind: "quote", quote } };
}

function ofRedLine(redLine: RedLine, by: ListId, against: readonly Opposed[]): Statement {
  const { id, lists, excludes, date } = redLine;
  const named = [...new Set([...lists, ...excludes])];
  return { id, by, lists: named, date, against, told: { kind: "red-line", redLine } };
}

function drawnBetween({ kind, lists, excludes }: RedLine, members: readonly ListId[]) {
  if (kind !== "explicit") return [];
  const inside = (ids: readonly ListId[]) => ids.filter((id) => members.includes(id));
  return inside(lists).flatMap((by) =>
    inside(excludes).flatMap((of) => (by === of ? [] : [{ by, of }])),
  );
}

/** What of a statement sets two members of the coalition against each other. */
export function conflictsIn({ against }: Statement, roles: Roles): readonly Opposed[] {
  const members = membersOf(roles);
  return against.filter(({ by, of }) => members.includes(by) && members.includes(of));
}

/**
 * Which members (or supporters) stand against which, each two once in each direction: by who spoke
 * in the order of the lists given, then by whom it is about.
 */
export function conflictsWithin(
  statements: Statements,
  roles: Roles,
  lists: readonly ListId[],
): readonly Opposed[] {
  const found = statementsOn(statements, roles).flatMap((one) => conflictsIn(one, roles));
  const isFound = (by: ListId, of: ListId) =>
    found.some((pair) => pair.by === by && pair.of === of);
  const opposed = new Set(found.flatMap(({ by, of }) => [by, of]));
  const inOrder = lists.filter((id) => opposed.has(id));
  return inOrder.flatMap((by) => inOrder.filter((of) => isFound(by, of)).map((of) => ({ by, of })));
}

/** The statements that name a list of the selection, whatever its role; all while it is empty. */
export function statementsConcerning(
  statements: readonly Statement[],
  roles: Roles,
): readonly Statement[] {
  if (Object.keys(roles).length === 0) return statements;
  return statements.filter(({ lists }) => lists.some((id) => roleOf(roles, id) !== null));
}
