import { answerNow, type EngineAnswer, type EngineQuestion } from "./engineQuestion.ts";

/** Asks the engine in its own thread. */
export interface EngineClient {
  /** Calls back with the answer, unless the returned function is called before. */
  readonly ask: (question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) => () => void;
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/**
 * A client with one worker. A question given up while it is being worked on ends the worker, so
 * that a newer one never waits for it. Where there are no workers the answer comes from this thread.
 */
export function createEngineClient(): EngineClient {
  let idle: Worker | null = null;

  function ask(question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) {
    if (typeof Worker === "undefined") {
      onAnswer(answerNow(question));
      return () => {};
    }
    const worker = idle ?? startWorker();
    idle = null;
    let isOpen = true;
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<EngineAnswer>) => {
        isOpen = false;
        idle = worker;
        onAnswer(data);
      },
      { once: true },
    );
    // A worker has no origin to name; the rule is meant for windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(question);
    return () => {
      if (isOpen) worker.terminate();
      isOpen = false;
    };
  }

  return { ask };
}
