import type { EngineAnswer } from "#engine/engineQuestion.ts";
import { useEdition, useScenario } from "#store/useApp.ts";
import { useAnswer, type Told } from "#asking/useAnswer.ts";
import {
  finderQuestion,
  sameGame,
  type FinderOrder,
  type FinderQuestion,
  type FinderTopic,
} from "./finderQuestion.ts";

interface FinderView {
  readonly question: FinderQuestion;
  /** The last answer that still is about the figures and the line on the screen. */
  readonly told: Told<FinderTopic> | null;
  /** True until the last answer has come, the number of all included. */
  readonly isWorking: boolean;
}

/** What is asked about the scenario on the screen, and what has been answered. */
export function useFinder(order: FinderOrder): FinderView {
  const question = finderQuestion(useScenario(), useEdition(), order);
  const topic = question.kind === "topic" ? question.topic : null;
  const last = useAnswer(topic);
  // What was found for other figures or another line means nothing here, even for a moment.
  const told = topic !== null && last !== null && sameGame(last.topic, topic) ? last : null;
  const isDone = told?.isCurrent === true && isFinal(told.answer);
  return { question, told, isWorking: topic !== null && !isDone };
}

function isFinal(answer: EngineAnswer): boolean {
  return answer.kind !== "coalitions" || answer.isFinal;
}
