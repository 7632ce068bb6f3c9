import { useMemo } from "react";
import { findEdition, type Edition, type ListId, type Parliament } from "#domain/parliament.ts";
import { chamberGame } from "#engine/chamberGame.ts";
import type { EngineAnswer } from "#engine/engineQuestion.ts";
import type { Game, GameProblem } from "#engine/game.ts";
import type { PlayerStanding } from "#engine/powerStanding.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";
import { useAnswer } from "./useAnswer.ts";

/** How power is divided in a chamber, or why that cannot be said. */
export interface ChamberPower {
  /** The figures that it is about. */
  readonly edition: Edition;
  /** Seats to reach when nobody abstains. */
  readonly line: number;
  readonly state: PowerState;
  /** A list's power; `null` where there is none to tell. */
  readonly of: (id: ListId) => PlayerStanding | null;
}

type PowerState =
  | { readonly kind: "working" }
  | {
      readonly kind: "known";
      /** Number of minimal winning coalitions. */
      readonly minimal: bigint;
      /** False while the power under a newer rule or in newer figures is being worked out. */
      readonly isCurrent: boolean;
    }
  /** The lists together do not reach the line. */
  | { readonly kind: "nobody" }
  | { readonly kind: "problem"; readonly problem: GameProblem }
  | { readonly kind: "failed"; readonly retry: () => void };

/** What power is asked about. */
interface PowerTopic {
  readonly parliament: string;
  readonly edition: string;
  readonly asked: { readonly kind: "power"; readonly game: Game };
}

/** The power of every list under the present figures and rule; `null` where nobody asks for it. */
export function usePower(isWanted: true): ChamberPower;
export function usePower(isWanted: boolean): ChamberPower | null;
export function usePower(isWanted: boolean): ChamberPower | null {
  const parliament = useApp((app) => app.parliament);
  const edition = useEdition();
  const { rule } = useCounting();
  const game = chamberGame(edition, rule);
  const told = useAnswer<PowerTopic>(
    isWanted
      ? { parliament: parliament.id, edition: edition.id, asked: { kind: "power", game } }
      : null,
  );
  const { topic = null, answer = null, isCurrent = false } = told ?? {};
  const line = game.quota;

  // Whoever sorts lists by their power would sort them again for every new object.
  const power = useMemo((): ChamberPower | null => {
    if (!isWanted) return null;
    const figures = topic && answer && toldFigures({ topic, answer, isCurrent }, parliament);
    if (figures !== null && sameLists(figures.edition, edition)) return figures;
    return { edition, line, state: stateWithout(isCurrent ? answer : null), of: () => null };
  }, [isWanted, parliament, edition, line, topic, answer, isCurrent]);

  const hasFailed = told?.isCurrent === true && told.answer.kind === "failed";
  return power && hasFailed ? { ...power, state: { kind: "failed", retry: told.retry } } : power;
}

/** What is to be said where an answer brings no figures. */
function stateWithout(answer: EngineAnswer | null): PowerState {
  switch (answer?.kind) {
    case "power":
      return { kind: "nobody" };
    case "problem":
      return { kind: "problem", problem: answer.problem };
    default:
      return { kind: "working" };
  }
}

interface ToldPower {
  readonly topic: PowerTopic;
  readonly answer: EngineAnswer;
  readonly isCurrent: boolean;
}

/** The figures in an answer, about whatever it is; `null` where it has none. */
function toldFigures(
  { topic, answer, isCurrent }: ToldPower,
  parliament: Parliament,
): ChamberPower | null {
  if (answer.kind !== "power" || topic.parliament !== parliament.id) return null;
  const edition = findEdition(parliament, topic.edition);
  const { minimal, players } = answer.power;
  if (edition === undefined || minimal === 0n) return null;
  const line = topic.asked.game.quota;
  return {
    edition,
    line,
    state: { kind: "known", minimal, isCurrent },
    of: (id) => {
      const player = edition.rows.findIndex(({ list }) => list === id);
      const standing = players[player];
      if (standing === undefined) return null;
      return {
        ...standing,
        kind: certainKind(standing.kind, edition.seats[id] ?? 0, { edition, line }),
      };
    },
  };
}

/**
 * A list's kind as far as nothing that the seats not itemised may do would change it: they are no
 * players, so a veto or never being needed among the listed lists need not hold in the chamber.
 */
function certainKind(
  kind: PlayerStanding["kind"],
  seats: number,
  { edition, line }: Pick<ChamberPower, "edition" | "line">,
): PlayerStanding["kind"] {
  const { size, unlisted } = edition.ledger;
  const isCertain = kind === "dummy" ? unlisted === 0 || seats === 0 : size - seats < line;
  return isCertain ? kind : null;
}

function sameLists(a: Edition, b: Edition): boolean {
  return (
    a.rows.length === b.rows.length && a.rows.every(({ list }) => Object.hasOwn(b.seats, list))
  );
}
