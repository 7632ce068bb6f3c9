/** Collects what is to be spoken and hands the last word to one live region. */
export interface Announcer {
  readonly say: (text: string) => void;
  /**
   * Adds to what is about to be spoken, once; says it alone where nothing is. Nothing at all takes
   * back what was spoken before, unless something is about to be.
   */
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
  let pending: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function speak() {
    const isRepeated = pending.join() === spoken.join();
    spoken = pending.map((sentence) => (isRepeated ? sentence + noBreakSpace : sentence));
    pending = [];
    for (const listener of listeners) listener();
  }

  function prepare(sentences: readonly string[]) {
    pending = sentences;
    clearTimeout(timer);
    timer = setTimeout(speak, pause);
  }

  return {
    say: (sentence) => prepare([sentence]),
    also(more) {
      if (!pending.some((sentence) => sentence.includes(more))) prepare([...pending, more]);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    spoken: () => spoken,
  };
}
