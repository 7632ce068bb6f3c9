import type { EngineAnswer, EngineQuestion } from "./engineQuestion.ts";
// The bundler makes the default export.
// oxlint-disable-next-line import/default
import workerUrl from "./worker.ts?worker&url";

/** What the engine's thread says: one answer after the other, and that it has no more. */
export type EngineMessage = { readonly answer: EngineAnswer } | "done";

/** Asks the engine in its own thread. */
export interface EngineClient {
  /**
   * Calls back with the answer, and again with fuller ones as they come, until the returned
   * function is called. Questions must be plain values. A thread that ends early is a `failed`
   * answer; the next question gets a new one.
   */
  readonly ask: (question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) => () => void;
}

/** Pages may ask that scripts come only from addresses that a policy vouches for. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("coalition-lab", { createScriptURL: (url) => url });
  // A trusted address takes the place of a text wherever one is expected.
  return (policy?.createScriptURL(address) as string | undefined) ?? address;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown };
}

let workerAddress: string | null = null;

function startWorker(): Worker {
  // A policy of one name may be made only once.
  workerAddress ??= trusted(workerUrl);
  return new Worker(workerAddress, { type: "module" });
}

/** A worker, or `null` where there are none or this page may not have one. */
function workerIfPossible(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return startWorker();
  } catch {
    return null;
  }
}

/** Without a worker the answers come from this thread. */
function askHere(question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) {
  let isOpen = true;
  const tell = (answer: EngineAnswer) => {
    if (isOpen) onAnswer(answer);
  };
  void import("./engineQuestion.ts")
    .then(({ answers }) => {
      for (const answer of answers(question)) tell(answer);
    })
    .catch(() => tell({ kind: "failed" }));
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
    const worker = idle ?? workerIfPossible();
    idle = null;
    if (worker === null) return askHere(question, onAnswer);
    const hearing = new AbortController();
    const { signal } = hearing;
    const hear = ({ data }: MessageEvent<EngineMessage>) => {
      if (data !== "done") {
        onAnswer(data.answer);
        return;
      }
      hearing.abort();
      idle ??= worker;
      if (idle !== worker) worker.terminate();
    };
    const giveUp = () => {
      if (!signal.aborted) worker.terminate();
      hearing.abort();
    };
    const fail = () => {
      giveUp();
      onAnswer({ kind: "failed" });
    };
    worker.addEventListener("message", hear, { signal });
    worker.addEventListener("messageerror", fail, { signal });
    worker.addEventListener("error", fail, { signal });
    // A worker has no origin to name; the rule is meant for windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(question);
    return giveUp;
  }

  return { ask };
}
