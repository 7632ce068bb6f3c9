import { waysAlike } from "#domain/alike.ts";
import { gameProblem, type Game, type GameProblem } from "./game.ts";
import { powerOfAll, type PowerOfAll } from "./powerOfAll.ts";
import {
  isContradiction,
  prepare,
  conditionsProblem,
  type Contradiction,
  type SearchConditions,
} from "./searchConditions.ts";
import { foundCount } from "./foundCount.ts";
import { search, searchProblem } from "./search.ts";

/** A question that can be handed to another thread. */
export type EngineQuestion = SearchQuestion | PowerQuestion | PossibleQuestion;

/** Which coalitions are the best. */
export interface SearchQuestion {
  readonly kind: "search";
  readonly game: Game;
  readonly conditions: SearchConditions;
  /** Answers wanted at most. */
  readonly limit: number;
  /** Whether all there are are to be counted where there are more. */
  readonly isCounted: boolean;
}

/** Which of several searches would find anything, one after the other. */
export interface PossibleQuestion {
  readonly kind: "possible";
  readonly searches: readonly Pick<SearchQuestion, "game" | "conditions">[];
}

/** How power is divided among the players. */
interface PowerQuestion {
  readonly kind: "power";
  readonly game: Game;
}

/** What the engine says, or what is wrong with the question. */
export type EngineAnswer =
  | CoalitionsAnswer
  | { readonly kind: "power"; readonly power: PowerOfAll }
  | { readonly kind: "possible"; readonly possible: readonly boolean[] }
  | { readonly kind: "problem"; readonly problem: GameProblem }
  | { readonly kind: "contradiction"; readonly contradiction: Contradiction }
  | EngineFailure;

/** The engine could not be loaded, or its thread came to an end before it had answered. */
interface EngineFailure {
  readonly kind: "failed";
}

/** The best coalitions, the best first. */
export interface CoalitionsAnswer {
  readonly kind: "coalitions";
  readonly coalitions: readonly (readonly number[])[];
  /** False while more of them are on their way. */
  readonly isFinal: boolean;
  /** False when there are more than were asked for; not known before the final answer. */
  readonly isAll: boolean;
  /** How many there are in all, those alike included, once counted; `null` where that is not asked or only known to be more. */
  readonly count: bigint | null;
}

/** Milliseconds after which what has been found so far is told. */
const patience = 100;

/** Answers a question in the thread that calls: what is found early comes before the rest. */
export function* answers(asked: EngineQuestion): Generator<EngineAnswer> {
  if (asked.kind === "possible") {
    yield { kind: "possible", possible: asked.searches.map(findsAny) };
    return;
  }
  const problem = problemOf(asked);
  if (problem !== null) {
    yield { kind: "problem", problem };
  } else if (asked.kind === "power") {
    yield { kind: "power", power: powerOfAll(asked.game) };
  } else {
    yield* searchAnswers(asked);
  }
}

/** Whether a search finds anything; not if its conditions contradict each other or it cannot be made. */
function findsAny({ game, conditions }: Pick<SearchQuestion, "game" | "conditions">): boolean {
  if (gameProblem(game) !== null || conditionsProblem(game, conditions) !== null) return false;
  const prepared = prepare(game, conditions);
  if (isContradiction(prepared) || searchProblem(prepared) !== null) return false;
  return search(prepared).next().done !== true;
}

function problemOf(asked: SearchQuestion | PowerQuestion): GameProblem | null {
  const problem = gameProblem(asked.game);
  return asked.kind === "power"
    ? problem
    : (problem ?? conditionsProblem(asked.game, asked.conditions));
}

function* searchAnswers({
  game,
  conditions,
  limit,
  isCounted,
}: SearchQuestion): Generator<EngineAnswer> {
  const prepared = prepare(game, conditions);
  if (isContradiction(prepared)) {
    yield { kind: "contradiction", contradiction: prepared };
    return;
  }
  const problem = searchProblem(prepared);
  if (problem !== null) {
    yield { kind: "problem", problem };
    return;
  }
  const coalitions: (readonly number[])[] = [];
  let told = performance.now();
  for (const coalition of search(prepared)) {
    if (coalitions.length === limit) {
      const some = { kind: "coalitions" as const, coalitions, isAll: false };
      if (isCounted) yield { ...some, isFinal: false, count: null };
      yield { ...some, isFinal: true, count: isCounted ? foundCount(prepared) : null };
      return;
    }
    coalitions.push(coalition);
    if (performance.now() - told > patience) {
      told = performance.now();
      const sofar = [...coalitions];
      yield { kind: "coalitions", coalitions: sofar, isFinal: false, isAll: false, count: null };
    }
  }
  const count = coalitions.reduce((sum, one) => sum + waysAlike(one, conditions.alike), 0n);
  yield { kind: "coalitions", coalitions, isFinal: true, isAll: true, count };
}
