import { assign, roleOf, type Coalition } from "#domain/coalition.ts";
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
  readonly around: Coalition;
  readonly asked: SearchQuestion;
}

/** A question that can be asked, or the condition that keeps it from being asked. */
export type FinderQuestion =
  | { readonly kind: "topic"; readonly topic: FinderTopic }
  | { readonly kind: "not-itemised"; readonly lists: readonly ListId[] }
  | { readonly kind: "too-many"; readonly required: number; readonly most: number };

/** How the answers are ranked, and how many are wanted. */
export interface FinderOrder {
  readonly rank: "surplus" | "members";
  readonly limit: number;
}

/**
 * Asks for coalitions that reach the scenario's line as its constraints ask, in which nobody is
 * spare but who must be in. Lists that abstain stay out; those that support from outside count
 * without being members, unless the constraints say otherwise.
 */
export function finderQuestion(
  scenario: Scenario,
  edition: Edition,
  { rank, limit }: FinderOrder,
): FinderQuestion {
  const { mustContain, mustNotContain, apart, mostLists } = scenario.constraints;
  const missing = mustContain.filter((id) => seatsOf(edition, id) === null);
  if (missing.length > 0) return { kind: "not-itemised", lists: missing };
  if (mostLists !== null && mustContain.length > mostLists) {
    return { kind: "too-many", required: mustContain.length, most: mostLists };
  }
  const around = aroundThem(scenario);
  const { line, counted } = standingOf(around, edition, scenario.rule);
  const rows = edition.rows.filter(({ list }) => roleOf(around, list) === null);
  const lists = rows.map(({ list }) => list);
  const players = (ids: readonly ListId[]) =>
    ids.map((id) => lists.indexOf(id)).filter((player) => player >= 0);
  const asked: SearchQuestion = {
    kind: "search",
    game: { quota: line - counted, weights: rows.map(({ seats }) => seats) },
    question: questionWith({
      mustContain: players(mustContain),
      mustNotContain: players(mustNotContain),
      apart: apart.flatMap(([a, b]) => {
        const [first, second, ...none] = players([a, b]);
        return first === undefined || second === undefined || none.length > 0
          ? []
          : [[first, second] as const];
      }),
      mostMembers: mostLists ?? lists.length,
      minimal: "relative",
      rank,
    }),
    limit,
  };
  return { kind: "topic", topic: { lists, around, asked } };
}

/** The roles that stay as they are while the government is looked for. */
function aroundThem({ coalition, constraints }: Scenario): Coalition {
  const { mustContain, countsSupport } = constraints;
  const leaving = Object.entries(coalition).flatMap(([id, role]) =>
    role === "government" || mustContain.includes(id) || (role === "support" && !countsSupport)
      ? [id]
      : [],
  );
  return assign(coalition, leaving, null);
}

/**
 * The same question with the seats that nobody itemised on the coalition's side, or `null` where
 * there are none: if even that finds nothing, nothing can be.
 */
export function unlistedQuestion(topic: FinderTopic, unlisted: number): FinderTopic | null {
  const { game, question } = topic.asked;
  if (unlisted === 0) return null;
  return {
    ...topic,
    asked: {
      ...topic.asked,
      game: { ...game, quota: game.quota - unlisted },
      // Somebody holds those seats: at least one list more.
      question: { ...question, minimal: "none", mostMembers: question.mostMembers - 1 },
      limit: 1,
    },
  };
}

/** A found coalition with the roles around it. */
export function foundCoalition(topic: FinderTopic, players: readonly number[]): Coalition {
  const members = players.flatMap((player) => topic.lists[player] ?? []);
  return assign(topic.around, members, "government");
}

/** Whether two questions are about the same lists, figures and line. */
export function sameGame(a: FinderTopic, b: FinderTopic): boolean {
  const about = ({ lists, around, asked }: FinderTopic) =>
    JSON.stringify([lists, around, asked.game]);
  return about(a) === about(b);
}
