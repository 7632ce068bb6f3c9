import { useEffect, useState } from "react";
import { createEngineClient } from "#engine/engineClient.ts";
import type { EngineAnswer, EngineQuestion } from "#engine/engineQuestion.ts";

const client = createEngineClient();

/** The engine's answer to a question, `null` until it has come; a newer question replaces it. */
export function useEngineAnswer(question: EngineQuestion): EngineAnswer | null {
  const key = JSON.stringify(question);
  const [answered, setAnswered] = useState<{ key: string; answer: EngineAnswer } | null>(null);

  // The engine's thread: asked anew whenever the question is another one.
  useEffect(
    () => client.ask(JSON.parse(key) as EngineQuestion, (answer) => setAnswered({ key, answer })),
    [key],
  );

  return answered?.key === key ? answered.answer : null;
}
