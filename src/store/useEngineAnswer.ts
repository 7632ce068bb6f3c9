import { useEffect, useState } from "react";
import { createEngineClient } from "#engine/engineClient.ts";
import type { EngineAnswer, EngineQuestion } from "#engine/engineQuestion.ts";

const client = createEngineClient();

/** A question with what is needed to understand its answer. All of it plain values. */
interface Topic {
  readonly asked: EngineQuestion;
}

/** What the engine said last, and about what. */
interface Told<T> {
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
    return client.ask(current.asked, (answer) => setTold({ key, topic: current, answer }));
  }, [key]);

  if (told === null || topic === null) return null;
  return { topic: told.topic, answer: told.answer, isCurrent: told.key === key };
}
