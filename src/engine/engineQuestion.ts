import { gameProblem, type Game, type GameProblem } from "./game.ts";
import { isContradiction, prepare, type Contradiction, type Question } from "./question.ts";
import { search } from "./search.ts";

/** A search that can be handed to another thread. */
export interface EngineQuestion {
  readonly game: Game;
  readonly question: Question;
  /** Answers wanted at most. */
  readonly limit: number;
}

/** The best coalitions, or what is wrong with the question. */
export type EngineAnswer =
  | {
      readonly kind: "coalitions";
      readonly coalitions: readonly (readonly number[])[];
      /** False when there are more than were asked for. */
      readonly isAll: boolean;
    }
  | { readonly kind: "problem"; readonly problem: GameProblem }
  | { readonly kind: "contradiction"; readonly contradiction: Contradiction };

/** Answers a question at once, in the thread that calls. */
export function answerNow({ game, question, limit }: EngineQuestion): EngineAnswer {
  const problem = gameProblem(game);
  if (problem !== null) return { kind: "problem", problem };
  const prepared = prepare(game, question);
  if (isContradiction(prepared)) return { kind: "contradiction", contradiction: prepared };
  const coalitions: (readonly number[])[] = [];
  for (const coalition of search(prepared)) {
    if (coalitions.length === limit) return { kind: "coalitions", coalitions, isAll: false };
    coalitions.push(coalition);
  }
  return { kind: "coalitions", coalitions, isAll: true };
}
