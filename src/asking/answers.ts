import type { EngineClient } from "#engine/engineClient.ts";
import type { EngineAnswer, EngineQuestion } from "#engine/engineQuestion.ts";

/** Asks the engine and keeps what it said, so that nothing is worked out twice. */
export interface Answers {
  /**
   * Calls back with the answer, and again with fuller ones as they come, until the returned function
   * is called. Whoever asks the same meanwhile shares the work; an answer that is kept comes at once.
   */
  readonly follow: (
    question: EngineQuestion,
    onAnswer: (answer: EngineAnswer) => void,
  ) => () => void;
  /** The complete answer, once it is there. Never rejects: what could not be worked out is `failed`. */
  readonly ask: (question: EngineQuestion) => Promise<EngineAnswer>;
}

/** Complete answers kept; the one longest unused goes first. */
const kept = 60;

/** A question that is being worked on, and who waits for it. */
interface Work {
  readonly listeners: Set<(answer: EngineAnswer) => void>;
  last: EngineAnswer | null;
  stop: () => void;
}

/** Questions are the same when their texts are: they are plain values. */
function keyOf(question: EngineQuestion): string {
  return JSON.stringify(question);
}

/** Whether nothing more will follow. A failure is complete, but is not kept. */
export function isComplete(answer: EngineAnswer): boolean {
  return answer.kind !== "coalitions" || answer.isFinal;
}

/** The complete answers that are kept, by question. */
function createShelf() {
  const complete = new Map<string, EngineAnswer>();

  function keep(key: string, answer: EngineAnswer) {
    complete.delete(key);
    complete.set(key, answer);
    const [oldest] = complete.keys();
    if (complete.size > kept && oldest !== undefined) complete.delete(oldest);
  }

  function take(key: string): EngineAnswer | null {
    const answer = complete.get(key);
    if (answer === undefined) return null;
    keep(key, answer);
    return answer;
  }

  return { keep, take };
}

/** Calls with the engine's client, which comes with the first call; where it could not, the next tries again. */
function createConnection(load: () => Promise<EngineClient>) {
  let client: Promise<EngineClient> | null = null;
  return (use: (client: EngineClient) => void, fail: () => void) => {
    client ??= load();
    client.then(use).catch(() => {
      client = null;
      fail();
    });
  };
}

/** `load` brings the engine's client with the first question; if it rejects, the next one tries again. */
export function createAnswers(load: () => Promise<EngineClient>): Answers {
  const shelf = createShelf();
  const underway = new Map<string, Work>();
  const connect = createConnection(load);

  function hear(key: string, answer: EngineAnswer) {
    const work = underway.get(key);
    if (work === undefined) return;
    work.last = answer;
    if (isComplete(answer)) {
      underway.delete(key);
      if (answer.kind !== "failed") shelf.keep(key, answer);
    }
    for (const listener of work.listeners) listener(answer);
  }

  function begin(key: string, question: EngineQuestion): Work {
    const work: Work = { listeners: new Set(), last: null, stop: () => undefined };
    underway.set(key, work);
    const isWanted = () => underway.get(key) === work;
    connect(
      ({ ask }) => {
        if (isWanted()) work.stop = ask(question, (answer) => hear(key, answer));
      },
      () => {
        if (isWanted()) hear(key, { kind: "failed" });
      },
    );
    return work;
  }

  function leave(key: string, listener: (answer: EngineAnswer) => void) {
    const work = underway.get(key);
    if (work === undefined || !work.listeners.delete(listener) || work.listeners.size > 0) return;
    underway.delete(key);
    work.stop();
  }

  function follow(question: EngineQuestion, onAnswer: (answer: EngineAnswer) => void) {
    const key = keyOf(question);
    const known = shelf.take(key);
    if (known !== null) {
      onAnswer(known);
      return () => undefined;
    }
    // A listener of its own for each who asks: the same function may ask twice.
    const listener = (answer: EngineAnswer) => onAnswer(answer);
    const work = underway.get(key) ?? begin(key, question);
    work.listeners.add(listener);
    if (work.last !== null) onAnswer(work.last);
    return () => leave(key, listener);
  }

  return {
    follow,
    ask: (question) =>
      new Promise((resolve) => {
        follow(question, (answer) => {
          if (isComplete(answer)) resolve(answer);
        });
      }),
  };
}

const known = new WeakMap<() => Promise<EngineClient>, Answers>();

/** The answers of one engine, the same for all who ask it; they come with the first who does. */
export function answersOf(load: () => Promise<EngineClient>): Answers {
  const answers = known.get(load) ?? createAnswers(load);
  known.set(load, answers);
  return answers;
}
