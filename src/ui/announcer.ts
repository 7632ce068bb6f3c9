/** A sentence, or what makes it once it is to be spoken: a press need not wait for its words. */
type Sentence = string | (() => string);

/** Collects what is to be spoken and hands the last word to one live region. */
export interface Announcer {
  /** Returns the function that takes it back, if nothing else has been said since. */
  readonly say: (sentence: Sentence) => () => void;
  /** Adds to what is about to be spoken, once; says it alone where nothing is. */
  readonly also: (text: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The sentences that are spoken, one after the other. */
  readonly spoken: () => readonly string[];
}

/** Long enough to join rapid changes into one message, short enough to follow the finger. */
const pause = 150;
/** Makes a repeated message differ from the one before, so that it is spoken again. */
const noBreakSpace = "\u00a0";

export function createAnnouncer(): Announcer {
  let spoken: readonly string[] = [];
  let pending: readonly Sentence[] = [];
  /** What the spoken words were made of. */
  let last: readonly Sentence[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const worded = (sentences: readonly Sentence[]) =>
    sentences.map((sentence) => (typeof sentence === "string" ? sentence : sentence()));

  function speak() {
    last = pending;
    pending = [];
    const words = worded(last);
    const isRepeated = words.join() === spoken.join();
    spoken = isRepeated ? words.map((sentence) => sentence + noBreakSpace) : words;
    tell();
  }

  function tell() {
    for (const listener of listeners) listener();
  }

  function prepare(sentences: readonly Sentence[]) {
    pending = sentences;
    clearTimeout(timer);
    timer = setTimeout(speak, pause);
  }

  return {
    say(sentence) {
      const said = [sentence];
      prepare(said);
      return () => {
        if (pending === said) {
          clearTimeout(timer);
          pending = [];
        } else if (pending.length === 0 && last === said) {
          spoken = [];
          tell();
        }
      };
    },
    also(more) {
      const words = worded(pending);
      if (!words.some((sentence) => sentence.includes(more))) prepare([...words, more]);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    spoken: () => spoken,
  };
}
