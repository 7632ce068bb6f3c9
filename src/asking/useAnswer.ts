import { startTransition, useCallback, useContext, useEffect, useState } from "react";
import type { EngineAnswer, EngineQuestion } from "#engine/engineQuestion.ts";
import { answersOf, isComplete } from "./answers.ts";
import { EngineContext } from "./EngineContext.ts";

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
  /** Times in a row that the engine failed; 0 for a failure means that it was told to stop. */
  readonly failures: number;
}

/** What became of a question. */
export interface Asking<T extends Asked> {
  /** The answer; until it has come, the one before, or `null`. */
  readonly last: LastAnswer<T> | null;
  /** Asks the same again; the same function each time. */
  readonly retry: () => void;
  /** Gives up what is being worked out: a failure without a fault. */
  readonly cancel: () => void;
}

/** What was told of which question, or that it was given up. */
interface Told<T extends Asked> {
  readonly key: string;
  readonly asked: T;
  readonly answer: EngineAnswer;
  readonly failures: number;
}

/** The engine's answer to a question. A newer question gives up the older. `null` asks nothing. */
export function useAnswer<T extends Asked>(asked: T | null): Asking<T> {
  const engine = useContext(EngineContext);
  if (engine === null) throw new Error("useAnswer is used outside of EngineContext");
  const answers = answersOf(engine);
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<Told<T> | null>(null);
  const [cancelled, setCancelled] = useState<string | null>(null);
  const key = JSON.stringify([asked, attempt]);
  const isCancelled = key === cancelled;

  // The engine's thread: asked anew whenever the question is another one, or on request. What is
  // asked is told apart by its text, since it is made anew at each drawing.
  useEffect(() => {
    if (asked === null || isCancelled) return undefined;
    return answers.follow(asked.question, (answer) => {
      // What an answer changes is drawn in pieces: the page goes on meanwhile.
      startTransition(() =>
        setTold((before) => ({ key, asked, answer, failures: failuresAfter(before, answer) })),
      );
    });
    // oxlint-disable-next-line react/exhaustive-deps
  }, [answers, key, isCancelled]);

  const retry = useCallback(() => setAttempt((attempts) => attempts + 1), []);
  const cancel = useCallback(() => setCancelled(key), [key]);

  const last = isCancelled && asked !== null ? stopped(asked, key) : told;
  return {
    last: last && asked && { ...last, isCurrent: last.key === key },
    retry,
    cancel,
  };
}

/** The same object each time, like any answer that has come: what is made of it stays what it is. */
const noAnswer: EngineAnswer = { kind: "failed" };

function stopped<T extends Asked>(asked: T, key: string): Told<T> {
  return { key, asked, answer: noAnswer, failures: 0 };
}

function failuresAfter(before: Told<Asked> | null, answer: EngineAnswer): number {
  const failures = before?.failures ?? 0;
  if (answer.kind === "failed") return failures + 1;
  return isComplete(answer) ? 0 : failures;
}
