import { useMemo } from "react";
import type { Chamber } from "#domain/chamber.ts";
import type { ListId } from "#domain/parliament.ts";
import { chamberGame } from "#engine/chamberGame.ts";
import type { EngineAnswer } from "#engine/engineQuestion.ts";
import type { Game, GameProblem } from "#engine/game.ts";
import type { PowerOfPlayer } from "#engine/powerOfAll.ts";
import { useSubject } from "#store/subject.tsx";
import { useAnswer } from "./useAnswer.ts";

/** How power is divided in a chamber, or why that cannot be said. */
export interface ChamberPower {
  /** What is said of it is about these figures, which may be those of a moment ago. */
  readonly chamber: Pick<Chamber, "listed" | "unlisted" | "size"> & {
    /** Ids of the lists whose power is told, largest first. */
    readonly lists: readonly ListId[];
  };
  /** Seats to reach when nobody abstains. */
  readonly line: number;
  readonly state: PowerState;
  /** Gives up what is being worked out. */
  readonly cancel: () => void;
  /** A list's power; `null` where there is none to tell. */
  readonly of: (id: ListId) => PowerOfPlayer | null;
  /** The seats that the power was worked out with; 0 for a list that was none of the players. */
  readonly seatsOf: (id: ListId) => number;
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
  | { readonly kind: "failed"; readonly failures: number; readonly retry: () => void };

/** What power is asked about: an answer knows its players by their place among these lists. */
interface PowerAsked {
  readonly chamber: ChamberPower["chamber"];
  readonly question: { readonly kind: "power"; readonly game: Game };
}

/** The power of every list in the subject's figures and rule. */
export function usePower(): ChamberPower {
  const { chamber, proposal } = useSubject();
  const { rule } = proposal;
  const asked = useMemo(
    (): PowerAsked => ({
      chamber: {
        listed: chamber.listed,
        unlisted: chamber.unlisted,
        size: chamber.size,
        lists: chamber.rows.map(({ list }) => list.id),
      },
      question: { kind: "power", game: chamberGame(chamber, rule) },
    }),
    [chamber, rule],
  );
  const { last, retry, cancel } = useAnswer(asked);
  const { asked: about = null, answer = null, isCurrent = false, failures = 0 } = last ?? {};

  // Whoever sorts lists by their power would sort them again for every new object.
  return useMemo((): ChamberPower => {
    const figures = about && answer && figuresIn(about, answer, isCurrent);
    if (figures !== null && sameLists(figures.chamber.lists, asked.chamber.lists)) {
      return { ...figures, cancel };
    }
    return {
      chamber: asked.chamber,
      line: asked.question.game.quota,
      state: stateWithout(isCurrent ? answer : null, { failures, retry }),
      cancel,
      of: () => null,
      seatsOf: () => 0,
    };
  }, [asked, about, answer, isCurrent, failures, retry, cancel]);
}

/** What is to be said where an answer brings no figures. */
function stateWithout(
  answer: EngineAnswer | null,
  failed: Omit<Extract<PowerState, { kind: "failed" }>, "kind">,
): PowerState {
  switch (answer?.kind) {
    case "failed":
      return { kind: "failed", ...failed };
    case "power":
      return { kind: "nobody" };
    case "problem":
      return { kind: "problem", problem: answer.problem };
    default:
      return { kind: "working" };
  }
}

/** The figures in an answer, about whatever it is; `null` where it has none. */
function figuresIn(
  { chamber, question }: PowerAsked,
  answer: EngineAnswer,
  isCurrent: boolean,
): Omit<ChamberPower, "cancel"> | null {
  if (answer.kind !== "power" || answer.power.minimal === 0n) return null;
  const { minimal, players } = answer.power;
  const { quota: line, weights } = question.game;
  const seatsOf = (id: ListId) => weights[chamber.lists.indexOf(id)] ?? 0;
  return {
    chamber,
    line,
    state: { kind: "known", minimal, isCurrent },
    of: (id) => {
      const standing = players[chamber.lists.indexOf(id)];
      if (standing === undefined) return null;
      return { ...standing, kind: certainKind(standing.kind, seatsOf(id), { chamber, line }) };
    },
    seatsOf,
  };
}

/**
 * A list's kind as far as nothing that the seats not itemised may do would change it: they are no
 * players, so a veto or never being needed among the listed lists need not hold in the chamber.
 */
function certainKind(
  kind: PowerOfPlayer["kind"],
  seats: number,
  { chamber, line }: Pick<ChamberPower, "chamber" | "line">,
): PowerOfPlayer["kind"] {
  const { size, unlisted } = chamber;
  const isCertain = kind === "dummy" ? unlisted === 0 || seats === 0 : size - seats < line;
  return isCertain ? kind : null;
}

function sameLists(a: readonly ListId[], b: readonly ListId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
