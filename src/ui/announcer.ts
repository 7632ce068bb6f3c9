/** Collects what is to be spoken and hands the last word to one live region. */
export interface Announcer {
  readonly say: (text: string) => void;
  /** Adds to what is about to be spoken, once; says it alone where nothing is. */
  readonly also: (text: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly spoken: () => string;
}

/** Long enough to join rapid changes into one message, short enough to follow the finger. */
const pause = 150;
/** Makes a repeated message differ from the one before, so that it is spoken again. */
const noBreakSpace = "\u00a0";

export function createAnnouncer(): Announcer {
  let text = "";
  let pending = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function speak(next: string) {
    text = next === text ? next + noBreakSpace : next;
    pending = "";
    for (const listener of listeners) listener();
  }

  function say(next: string) {
    pending = next;
    clearTimeout(timer);
    timer = setTimeout(speak, pause, next);
  }

  return {
    say,
    also(more) {
      if (!pending.includes(more)) say(pending === "" ? more : `${pending} ${more}`);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    spoken: () => text,
  };
}
