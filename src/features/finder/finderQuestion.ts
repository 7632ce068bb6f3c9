import { assign, roleOf, type Roles, type Role } from "#domain/roles.ts";
import { seatsOf, type Edition, type ListId } from "#domain/parliament.ts";
import type { Scenario } from "#domain/scenario.ts";
import { standingOf } from "#domain/standing.ts";
import { questionWith } from "#engine/question.ts";
import type { SearchQuestion } from "#engine/engineQuestion.ts";

/** A question to the engine about other coalitions, and what its players are. */
export interface FinderTopic {
  /** The lists that the players are. */
  readonly lists: readonly ListId[];
  /** Who supports and abstains whatever is found. */
  readonly around: Roles;
  /** Most lists in government, where the scenario sets a limit. */
  readonly mostLists: number | null;
  /** Lists that must be in and whose seats these figures do not itemise. */
  readonly unknown: readonly ListId[];
  readonly asked: SearchQuestion;
}

/** A question that can be asked, or the condition that keeps it from being asked. */
export type FinderQuestion =
  | { readonly kind: "topic"; readonly topic: FinderTopic }
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
  scenario: Scenario,
  edition: Edition,
  { rank, limit, isCounted }: FinderOrder,
): FinderQuestion {
  const { mustContain, mustNotContain, apart, mostLists } = scenario.constraints;
  if (mostLists !== null && mustContain.length > mostLists) {
    return { kind: "too-many", required: mustContain.length, most: mostLists };
  }
  const around = aroundThem(scenario);
  // Of a list that must be in and whose seats nobody itemised only that it is in is known.
  const unknown = mustContain.filter((id) => seatsOf(edition, id) === null);
  const players = [
    ...edition.rows.filter(({ list }) => isOpen(roleOf(around, list))),
    ...unknown.map((list) => ({ list, seats: 0 })),
  ];
  const lists = players.map(({ list }) => list);
  const places = (ids: readonly ListId[]) =>
    ids.map((id) => lists.indexOf(id)).filter((player) => player >= 0);
  const asked: SearchQuestion = {
    kind: "search",
    game: {
      quota: quotaAround(around, scenario, edition),
      weights: players.map(({ seats }) => seats),
    },
    question: questionWith({
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
    }),
    limit,
    isCounted,
  };
  return { kind: "topic", topic: { lists, around, mostLists, unknown, asked } };
}

/** Whether a list of that role can be a member or counts as a supporter. */
function isOpen(role: Role | null): boolean {
  return role === null || role === "support";
}

/** Seats that members and supporters must have, where abstentions may count as well. */
function quotaAround(around: Roles, { rule }: Scenario, edition: Edition): number {
  const { line, counted, support } = standingOf(around, edition, rule);
  return line - (counted - support);
}

/** The line that what is looked for has to reach, in seats. */
export function lineLookedFor(scenario: Scenario, edition: Edition): number {
  return standingOf(aroundThem(scenario), edition, scenario.rule).line;
}

/** The roles that stay as they are while the government is looked for. */
function aroundThem({ roles, constraints }: Scenario): Roles {
  const { mustContain, countsSupport } = constraints;
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
export function unlistedQuestion(topic: FinderTopic, unlisted: number): FinderTopic | null {
  const { game, question } = topic.asked;
  if (unlisted === 0) return null;
  // Somebody holds those seats: a list more, unless one that must be in or supports may do.
  const isHeld =
    topic.unknown.length > 0 ||
    Object.entries(topic.around).some(
      ([id, role]) => role === "support" && !topic.lists.includes(id),
    );
  const holders = isHeld ? 0 : 1;
  return {
    ...topic,
    asked: {
      ...topic.asked,
      game: { ...game, quota: game.quota - unlisted },
      question: {
        ...question,
        minimal: "none",
        mostMembers:
          topic.mostLists === null ? question.mostMembers : question.mostMembers - holders,
      },
      limit: 1,
      isCounted: false,
    },
  };
}

/** A found coalition with the roles around it. */
export function foundCoalition(topic: FinderTopic, players: readonly number[]): Roles {
  const members = players.flatMap((player) => topic.lists[player] ?? []);
  return assign(topic.around, members, "government");
}

/** Whether two questions are about the same lists, figures and line. */
export function sameGame(a: FinderTopic, b: FinderTopic): boolean {
  const about = ({ lists, around, asked }: FinderTopic) =>
    JSON.stringify([lists, around, asked.game]);
  return about(a) === about(b);
}
