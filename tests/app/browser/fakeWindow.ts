import type { Browsing } from "#app/browser/browsing.ts";
import type { Keeping } from "#app/browser/keptScreen.ts";

/** One entry of a browser's history. */
interface Entry {
  readonly url: URL;
  readonly state: unknown;
}

/** What a browser does with an address that it is asked to take. */
type Mood = "takes" | "throws" | "ignores";

type EventType = "popstate" | "pagehide";

/** How a document came to be opened. */
type Navigation = "navigate" | "reload" | "back_forward";

/** What of a browser a test decides. */
interface Ways {
  /** Entries kept; the oldest ones go. */
  readonly most?: number;
  /** The window of the document that was left, in the same tab. */
  readonly before?: FakeWindow;
  readonly navigation?: Navigation;
}

/** What a tab keeps. */
class FakeStorage {
  isForbidden = false;
  /** How often it was asked for something, or to keep or forget it. */
  asked = 0;
  readonly #kept = new Map<string, string>();

  getItem(key: string): string | null {
    this.#ask();
    return this.#kept.get(key) ?? null;
  }

  setItem(key: string, value: string) {
    this.#ask();
    this.#kept.set(key, value);
  }

  removeItem(key: string) {
    this.#ask();
    this.#kept.delete(key);
  }

  #ask() {
    this.asked += 1;
    if (this.isForbidden) throw new DOMException("not here", "SecurityError");
  }
}

const origin = "https://lab.example/";

/** A browser's window with a history that is slow when told to, and a clock that is turned by hand. */
export class FakeWindow implements Browsing {
  readonly history;
  /** The window stands for its own location, which tells of the present entry at any time. */
  readonly location = this;
  readonly sessionStorage: FakeStorage;
  readonly performance: Keeping["performance"];
  /** Calls that wrote an address, or tried to. */
  writes = 0;
  pushes: Mood = "takes";
  replaces: Mood = "takes";
  /** Whether a traversal within the page does nothing at all, or throws. */
  goes: "arrives" | "never arrives" | "throws" = "arrives";

  #entries: Entry[];
  #index: number;
  #traversals: (() => void)[] = [];
  readonly #listeners = { popstate: new Set<() => void>(), pagehide: new Set<() => void>() };
  #timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  #now = 0;
  #nextTimer = 1;
  readonly #most: number;

  constructor(link: string, { most = 50, before, navigation = "navigate" }: Ways = {}) {
    this.#most = most;
    this.sessionStorage = before?.sessionStorage ?? new FakeStorage();
    this.performance = { getEntriesByType: () => [{ type: navigation }] };
    this.#entries = before?.entries ?? [{ url: new URL(link, origin), state: null }];
    this.#index = before?.index ?? 0;
    this.history = this.#history();
  }

  get entries(): Entry[] {
    return [...this.#entries];
  }

  get index(): number {
    return this.#index;
  }

  /** How often the page asked to be loaded anew. */
  reloads = 0;

  reload() {
    this.reloads += 1;
  }

  get href(): string {
    return this.#here.url.href;
  }

  get search(): string {
    return this.#here.url.search;
  }

  get hash(): string {
    return this.#here.url.hash;
  }

  get #here(): Entry {
    return this.#entries[this.#index] ?? { url: new URL(origin), state: null };
  }

  readonly addEventListener = (type: EventType, listener: () => void) => {
    this.#listeners[type].add(listener);
  };

  readonly removeEventListener = (type: EventType, listener: () => void) => {
    this.#listeners[type].delete(listener);
  };

  readonly setTimeout = (run: () => void, milliseconds: number) => {
    this.#nextTimer += 1;
    this.#timers.set(this.#nextTimer, { at: this.#now + milliseconds, run });
    return this.#nextTimer;
  };

  readonly clearTimeout = (timer: number) => {
    this.#timers.delete(timer);
  };

  /** Lets time pass, and everything happen that is due in it. */
  elapse(milliseconds: number) {
    const until = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= until);
      const [next] = due.toSorted(([, a], [, b]) => a.at - b.at);
      if (next === undefined) break;
      const [timer, { at, run }] = next;
      this.#timers.delete(timer);
      this.#now = at;
      run();
    }
    this.#now = until;
  }

  get isWaiting(): boolean {
    return this.#timers.size > 0;
  }

  /** Lets the traversals arrive that were asked for, and those that they lead to. */
  arrive() {
    for (let next = this.#traversals.shift(); next; next = this.#traversals.shift()) next();
  }

  /** Somebody presses Back or Forward, or several times in one. */
  goByHand(delta: number) {
    this.#traversals.push(() => this.#go(delta));
    this.arrive();
  }

  /** Somebody follows a link to a place on the page, or edits the fragment. */
  followFragment(hash: string) {
    this.#add({ url: new URL(hash, this.#here.url), state: null });
    this.#tell();
  }

  /** The window after a reload, or of another document that took over the entries. */
  reloaded(navigation: Navigation = "reload"): FakeWindow {
    for (const listener of this.#listeners.pagehide) listener();
    return new FakeWindow("", { most: this.#most, before: this, navigation });
  }

  /** The window after a link was opened in its place. */
  followed(link: string): FakeWindow {
    const next = this.reloaded("navigate");
    next.#add({ url: new URL(link, origin), state: null });
    return next;
  }

  #add(entry: Entry) {
    this.#entries = [...this.#entries.slice(0, this.#index + 1), entry].slice(-this.#most);
    this.#index = this.#entries.length - 1;
  }

  #go(delta: number) {
    const index = this.#index + delta;
    if (delta === 0 || this.#entries[index] === undefined) return;
    this.#index = index;
    this.#tell();
  }

  #tell() {
    for (const listener of this.#listeners.popstate) listener();
  }

  #history(): Browsing["history"] {
    const state = () => this.#here.state;
    const length = () => this.#entries.length;
    const entryOf = (data: unknown, url?: string | URL | null): Entry => ({
      url: new URL(url ?? this.#here.url, this.#here.url),
      state: structuredClone(data),
    });
    const attempt = (mood: Mood, take: () => void) => {
      this.writes += 1;
      if (mood === "throws") throw new DOMException("too often", "SecurityError");
      if (mood === "takes") take();
    };
    return {
      get state() {
        return state();
      },
      get length() {
        return length();
      },
      pushState: (data, _, url) => attempt(this.pushes, () => this.#add(entryOf(data, url))),
      replaceState: (data, _, url) =>
        attempt(this.replaces, () => {
          this.#entries[this.#index] = entryOf(data, url);
        }),
      go: (delta = 0) => {
        if (this.goes === "throws") throw new DOMException("too often", "SecurityError");
        if (this.goes === "arrives") this.#traversals.push(() => this.#go(delta));
      },
    };
  }
}
