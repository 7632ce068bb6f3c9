import { startTransition, useEffect, useState } from "react";
import type { EngineClient } from "#engine/engineClient.ts";
import type { EngineAnswer, EngineQuestion } from "#engine/engineQuestion.ts";

let client: Promise<EngineClient> | null = null;

/** The one client, which comes with the first question; where it could not come, it is tried again. */
async function loadClient(): Promise<EngineClient> {
  client ??= import("#engine/engineClient.ts").then(({ createEngineClient }) =>
    createEngineClient(),
  );
  try {
    return await client;
  } catch (error) {
    client = null;
    throw error;
  }
}

/** Asks once the client is there, unless it is given up before. */
function askWhenLoaded(question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) {
  let giveUp: (() => void) | null = null;
  let isGivenUp = false;
  void loadClient()
    .then(({ ask }) => {
      if (!isGivenUp) giveUp = ask(question, onAnswer);
    })
    .catch(() => {
      if (!isGivenUp) onAnswer({ kind: "failed" });
    });
  return () => {
    isGivenUp = true;
    giveUp?.();
  };
}

/** A question with what is needed to understand its answer. All of it plain values. */
interface Topic {
  readonly asked: EngineQuestion;
}

/** What the engine said last, and about what. */
export interface Told<T> {
  readonly topic: T;
  readonly answer: EngineAnswer;
  /** False while the answer to a newer question is on its way. */
  readonly isCurrent: boolean;
  /** Asks the same again. */
  readonly retry: () => void;
}

/**
 * The engine's answer to a question; until it has come, the one before, or `null`. A newer question
 * cancels the older. `null` asks nothing.
 */
export function useAnswer<T extends Topic>(topic: T | null): Told<T> | null {
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify({ topic, attempt });
  const [told, setTold] = useState<{ key: string; topic: T; answer: EngineAnswer } | null>(null);

  // The engine's thread: asked anew whenever the question is another one, or on request.
  useEffect(() => {
    const { topic: current } = JSON.parse(key) as { topic: T | null };
    if (current === null) return undefined;
    return askWhenLoaded(current.asked, (answer) => {
      // What an answer changes is drawn in pieces: the page goes on meanwhile.
      startTransition(() => setTold({ key, topic: current, answer }));
    });
  }, [key]);

  if (told === null || topic === null) return null;
  return {
    topic: told.topic,
    answer: told.answer,
    isCurrent: told.key === key,
    retry: () => setAttempt(attempt + 1),
  };
}
