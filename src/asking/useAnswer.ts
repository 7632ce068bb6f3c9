import {
  createContext,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useState,
} from "react";
import type { EngineAnswer, EngineQuestion } from "#engine/engineQuestion.ts";
import type { Answers } from "./answers.ts";

export const AnswersContext = createContext<Answers | null>(null);

/** A question with what is needed to understand its answer. All of it plain values. */
export interface Asked {
  readonly question: EngineQuestion;
}

/** What the engine said last, and about what. */
export interface LastAnswer<T extends Asked> {
  readonly asked: T;
  readonly answer: EngineAnswer;
  /** False while the answer to a newer question is on its way. */
  readonly isCurrent: boolean;
  /** Asks the same again; the same function each time. */
  readonly retry: () => void;
}

/**
 * The engine's answer to a question; until it has come, the one before, or `null`. A newer question
 * gives up the older. `null` asks nothing.
 */
export function useAnswer<T extends Asked>(asked: T | null): LastAnswer<T> | null {
  const answers = useContext(AnswersContext);
  if (answers === null) throw new Error("useAnswer is used outside of AnswersContext");
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ key: string; asked: T; answer: EngineAnswer } | null>(null);
  const key = JSON.stringify([asked, attempt]);

  // The engine's thread: asked anew whenever the question is another one, or on request. What is
  // asked is told apart by its text, since it is made anew at each drawing.
  useEffect(() => {
    if (asked === null) return undefined;
    return answers.follow(asked.question, (answer) => {
      // What an answer changes is drawn in pieces: the page goes on meanwhile.
      startTransition(() => setLast({ key, asked, answer }));
    });
    // oxlint-disable-next-line react/exhaustive-deps
  }, [answers, key]);

  const retry = useCallback(() => setAttempt((attempts) => attempts + 1), []);

  if (last === null || asked === null) return null;
  return {
    asked: last.asked,
    answer: last.answer,
    isCurrent: last.key === key,
    retry,
  };
}
