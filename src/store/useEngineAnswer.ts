import { useEffect, useState } from "react";
import type { EngineClient } from "#engine/engineClient.ts";
import type { EngineAnswer, EngineQuestion } from "#engine/engineQuestion.ts";

let client: Promise<EngineClient> | null = null;

/** The one client, which comes with the first question. */
async function loadClient(): Promise<EngineClient> {
  client ??= import("#engine/engineClient.ts").then(({ createEngineClient }) =>
    createEngineClient(),
  );
  return client;
}

/** Asks once the client is there, unless it is given up before. */
function askWhenLoaded(question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) {
  let giveUp: (() => void) | null = null;
  let isGivenUp = false;
  void loadClient().then(({ ask }) => {
    if (!isGivenUp) giveUp = ask(question, onAnswer);
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
}

/**
 * The engine's answer to a question; until it has come, the one before, or `null`. A newer question
 * cancels the older. `null` asks nothing.
 */
export function useEngineAnswer<T extends Topic>(topic: T | null): Told<T> | null {
  const key = JSON.stringify(topic);
  const [told, setTold] = useState<{ key: string; topic: T; answer: EngineAnswer } | null>(null);

  // The engine's thread: asked anew whenever the question is another one.
  useEffect(() => {
    const current = JSON.parse(key) as T | null;
    if (current === null) return undefined;
    return askWhenLoaded(current.asked, (answer) => setTold({ key, topic: current, answer }));
  }, [key]);

  if (told === null || topic === null) return null;
  return { topic: told.topic, answer: told.answer, isCurrent: told.key === key };
}
