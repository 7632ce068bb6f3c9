import { crowdsIn, firstAlike } from "#domain/alike.ts";
import { seatsOf } from "#domain/chamber.ts";
import type { Constraints } from "#domain/constraints.ts";
import type { ListId } from "#domain/parliament.ts";
import { assign, roleOf, sameRoles, type Role, type Roles } from "#domain/roles.ts";
import { withRoles, type Subject } from "#domain/subject.ts";
import { conditionsWith } from "#engine/searchConditions.ts";
import type { SearchQuestion } from "#engine/engineQuestion.ts";

/** A question to the engine about other coalitions, and what its players are. */
export interface FinderAsked {
  /** The lists that the players are. */
  readonly lists: readonly ListId[];
  /** Who supports and abstains whatever is found. */
  readonly around: Roles;
  /** Most lists in government, where the scenario sets a limit. */
  readonly mostLists: number | null;
  /** Lists that must be in and whose seats these figures do not itemise. */
  readonly unknown: readonly ListId[];
  readonly question: SearchQuestion;
}

/** A question that can be asked, or the condition that keeps it from being asked. */
export type FinderQuestion =
  | { readonly kind: "asked"; readonly asked: FinderAsked }
  | { readonly kind: "too-many"; readonly required: number; readonly most: number };

/** How the answers are ranked, how many are wanted, and whether all there are are counted. */
export interface FinderOrder {
  readonly rank: "surplus" | "members";
  readonly limit: number;
  readonly isCounted: boolean;
}

/**
 * Asks for coalitions that reach the scenario's line as its constraints ask, in which nobody is
 * spare but who must be in. Lists that abstain stay out, unless the constraints want them in; those
 * that support from outside count without being members.
 */
export function finderQuestion(
  subject: Subject,
  constraints: Constraints,
  { rank, limit, isCounted }: FinderOrder,
): FinderQuestion {
  const { mustContain, mustNotContain, apart, mostLists } = constraints;
  const { chamber } = subject;
  if (mostLists !== null && mustContain.length > mostLists) {
    return { kind: "too-many", required: mustContain.length, most: mostLists };
  }
  const around = aroundThem(subject.proposal.roles, constraints);
  // Of a list that must be in and whose seats nobody itemised only that it is in is known.
  const unknown = mustContain.filter((id) => seatsOf(chamber, id) === null);
  const players = [
    ...chamber.rows
      .filter(({ list }) => isOpen(roleOf(around, list.id)))
      .map(({ list, seats }) => ({ list: list.id, seats })),
    ...unknown.map((list) => ({ list, seats: 0 })),
  ];
  const lists = players.map(({ list }) => list);
  const places = (ids: readonly ListId[]) =>
    ids.map((id) => lists.indexOf(id)).filter((player) => player >= 0);
  const weights = players.map(({ seats }) => seats);
  const spoken = new Set(
    places([...mustContain, ...mustNotContain, ...apart.flat(), ...Object.keys(around)]),
  );
  const question: SearchQuestion = {
    kind: "search",
    game: { quota: quotaAround(withRoles(subject, around)), weights },
    conditions: conditionsWith({
      mustContain: places(mustContain),
      mustNotContain: places(mustNotContain),
      support: places(lists.filter((id) => roleOf(around, id) === "support")),
      apart: apart.flatMap(([a, b]) => {
        const [first, second] = places([a, b]);
        return first === undefined || second === undefined ? [] : [[first, second] as const];
      }),
      mostMembers: mostLists ?? lists.length,
      minimal: "relative",
      rank,
      alike: crowdsIn(weights, spoken),
    }),
    limit,
    isCounted,
  };
  return { kind: "asked", asked: { lists, around, mostLists, unknown, question } };
}

/** Whether a list of that role can be a member or counts as a supporter. */
function isOpen(role: Role | null): boolean {
  return role === null || role === "support";
}

/** Seats that members and supporters must have, where abstentions may count as well. */
function quotaAround({ standing: { line, counted, support } }: Subject): number {
  return line - (counted - support);
}

/** The line that what is looked for has to reach, in seats. */
export function lineLookedFor(subject: Subject, constraints: Constraints): number {
  return withRoles(subject, aroundThem(subject.proposal.roles, constraints)).standing.line;
}

/** The roles that stay as they are while the government is looked for. */
function aroundThem(roles: Roles, { mustContain, countsSupport }: Constraints): Roles {
  const leaving = Object.entries(roles).flatMap(([id, role]) =>
    role === "government" || mustContain.includes(id) || (role === "support" && !countsSupport)
      ? [id]
      : [],
  );
  return assign(roles, leaving, null);
}

/**
 * The same question with the seats that nobody itemised on the coalition's side, or `null` where
 * there are none: if even that finds nothing, nothing can be.
 */
export function unlistedQuestion(asked: FinderAsked, unlisted: number): FinderAsked | null {
  const { game, conditions } = asked.question;
  if (unlisted === 0) return null;
  // Somebody holds those seats: a list more, unless one that must be in or supports may do.
  const isHeld =
    asked.unknown.length > 0 ||
    Object.entries(asked.around).some(
      ([id, role]) => role === "support" && !asked.lists.includes(id),
    );
  const holders = isHeld ? 0 : 1;
  return {
    ...asked,
    question: {
      ...asked.question,
      game: { ...game, quota: game.quota - unlisted },
      conditions: {
        ...conditions,
        minimal: "none",
        mostMembers:
          asked.mostLists === null ? conditions.mostMembers : conditions.mostMembers - holders,
      },
      limit: 1,
      isCounted: false,
    },
  };
}

/** The roles of a found coalition, with those around it. */
export function foundRoles(asked: FinderAsked, players: readonly number[]): Roles {
  const members = players.flatMap((player) => asked.lists[player] ?? []);
  return assign(asked.around, members, "government");
}

/** Whether roles are those of a found coalition, or of one alike. */
export function isFound(asked: FinderAsked, players: readonly number[], roles: Roles): boolean {
  const members = asked.lists.flatMap((id, player) =>
    roleOf(roles, id) === "government" ? [player] : [],
  );
  const { alike } = asked.question.conditions;
  const isAlike = firstAlike(members, alike).join() === firstAlike(players, alike).join();
  return isAlike && sameRoles(foundRoles(asked, members), roles);
}

/** Whether two questions are about the same lists, figures and line. */
export function sameGame(a: FinderAsked, b: FinderAsked): boolean {
  const game = ({ lists, around, question }: FinderAsked) =>
    JSON.stringify([lists, around, question.game]);
  return game(a) === game(b);
}
