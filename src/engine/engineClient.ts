import { engineMessage } from "./engineMessage.ts";
import type { EngineAnswer, EngineQuestion } from "./engineQuestion.ts";
import { startWorker } from "./startWorker.ts";

/** Seconds without a word after which a thread is taken for dead: it says each second that it works. */
const mostQuiet = 20;

/** Asks the engine in its own thread. */
export interface EngineClient {
  /**
   * Calls back with the answer, and again with fuller ones as they come, until the returned
   * function is called. Questions must be plain values. A thread that ends early, falls silent or
   * talks nonsense is a `failed` answer; the next question gets a new one.
   */
  readonly ask: (question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) => () => void;
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

/** Calls when a thread has been quiet for too long, until the signal; tells how to say that it is not. */
function watch(onSilence: () => void, signal: AbortSignal): () => void {
  let quiet = 0;
  // Counted second by second: a machine that sleeps, or a page that is held up, hears nothing either.
  const timer = setInterval(() => {
    quiet += 1;
    if (quiet >= mostQuiet) onSilence();
  }, 1000);
  signal.addEventListener("abort", () => clearInterval(timer));
  return () => {
    quiet = 0;
  };
}

/** What comes of a question. */
interface Outcome {
  readonly onAnswer: (answer: EngineAnswer) => void;
  /** The worker has said all there is and is free. */
  readonly onDone: () => void;
}

/** Puts a question to a worker; the returned function gives it up and ends the worker. */
function converse(worker: Worker, question: EngineQuestion, { onAnswer, onDone }: Outcome) {
  const hearing = new AbortController();
  const { signal } = hearing;
  let isAnswered = false;

  function giveUp() {
    if (!signal.aborted) worker.terminate();
    hearing.abort();
  }

  function fail() {
    giveUp();
    onAnswer({ kind: "failed" });
  }

  const isAlive = watch(fail, signal);

  function hear({ data }: MessageEvent<unknown>) {
    const message = engineMessage(data, question);
    if (message === null || (message === "done" && !isAnswered)) {
      fail();
      return;
    }
    isAlive();
    if (message === "working") return;
    if (message === "done") {
      hearing.abort();
      onDone();
      return;
    }
    const { answer } = message;
    isAnswered = answer.kind !== "coalitions" || answer.isFinal;
    onAnswer(answer);
  }

  worker.addEventListener("message", hear, { signal });
  worker.addEventListener("messageerror", fail, { signal });
  worker.addEventListener("error", fail, { signal });
  // A worker has no origin to name; the rule is meant for windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(question);
  return giveUp;
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
    const onDone = () => {
      idle ??= worker;
      if (idle !== worker) worker.terminate();
    };
    return converse(worker, question, { onAnswer, onDone });
  }

  return { ask };
}
