import type { EngineAnswer, EngineQuestion } from "./engineQuestion.ts";

/** What the engine's thread says: one answer after the other, and that it has no more. */
export type EngineMessage = { readonly answer: EngineAnswer } | "done";

/** Asks the engine in its own thread. */
export interface EngineClient {
  /**
   * Calls back with the answer, and again with fuller ones as they come, until the returned
   * function is called. Questions must be plain values.
   */
  readonly ask: (question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) => () => void;
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/** Where there are no workers the answers come from this thread. */
function askHere(question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) {
  let isOpen = true;
  void import("./engineQuestion.ts").then(({ answers }) => {
    for (const answer of answers(question)) if (isOpen) onAnswer(answer);
  });
  return () => {
    isOpen = false;
  };
}

/**
 * A client that keeps an idle worker. A question given up while it is being worked on ends the
 * worker, so that a newer one never waits for it.
 */
export function createEngineClient(): EngineClient {
  let idle: Worker | null = null;

  function ask(question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) {
    if (typeof Worker === "undefined") return askHere(question, onAnswer);
    const worker = idle ?? startWorker();
    idle = null;
    const hearing = new AbortController();
    const hear = ({ data }: MessageEvent<EngineMessage>) => {
      if (data !== "done") {
        onAnswer(data.answer);
        return;
      }
      hearing.abort();
      idle ??= worker;
      if (idle !== worker) worker.terminate();
    };
    worker.addEventListener("message", hear, { signal: hearing.signal });
    // A worker has no origin to name; the rule is meant for windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(question);
    return () => {
      if (!hearing.signal.aborted) worker.terminate();
      hearing.abort();
    };
  }

  return { ask };
}
