import { use } from "react";

/** Brings something from elsewhere; rejects if it cannot be had. */
export type Loader<T> = () => Promise<T>;

/** A loader for each thing that something is brought of: the same each time, so that it asks once. */
export function loaderFor<Of extends object, T>(
  bring: (of: Of) => Promise<T>,
): (of: Of) => Loader<T> {
  const known = new WeakMap<Of, Loader<T>>();
  return (of) => {
    const load = known.get(of) ?? (() => bring(of));
    known.set(of, load);
    return load;
  };
}

/** What a loader brings could not be had. */
export class LoadingError extends Error {
  /** How often it has been asked for in vain. */
  readonly attempts: number;
  private readonly load: Loader<unknown>;

  constructor(load: Loader<unknown>, cause: unknown, attempts: number) {
    super("Something could not be loaded", { cause });
    this.load = load;
    this.attempts = attempts;
  }

  /**
   * Forgets the failure: whoever needs it asks anew, and all who wait for it hear of that. What came
   * of asking since then stays.
   */
  again(): void {
    if (asked.get(this.load)?.reason === this) asked.delete(this.load);
    for (const listener of waiting(this.load)) listener();
  }

  /** Calls back when it is asked for anew, by whomever, until the returned function is called. */
  whenAgain(listener: () => void): () => void {
    waiting(this.load).add(listener);
    return () => waiting(this.load).delete(listener);
  }
}

const listeners = new WeakMap<Loader<unknown>, Set<() => void>>();

function waiting(load: Loader<unknown>): Set<() => void> {
  const known = listeners.get(load) ?? new Set();
  listeners.set(load, known);
  return known;
}

/** A promise as `use` reads it: one that has come is not waited for, not even for a moment. */
interface Asked<T> extends Promise<T> {
  status?: "fulfilled" | "rejected";
  value?: T;
  reason?: unknown;
}

const asked = new WeakMap<Loader<unknown>, Asked<unknown>>();
const failures = new WeakMap<Loader<unknown>, number>();

/**
 * What a loader brings, while something is drawn; suspends until it is there. It is asked for once,
 * and a failure is kept and thrown as a `LoadingError` until its `again` is called: asked for anew
 * at each drawing, it would be asked for without end.
 */
export function loaded<T>(load: Loader<T>): T {
  // Where a promise is thrown instead, React draws again and again for as long as that is pending.
  return use(askedOf(load));
}

/** What a loader has brought; `null` while it is not there. It is not asked for. */
export function arrived<T>(load: Loader<T>): T | null {
  const known = asked.get(load);
  // It was made for this very loader.
  return known?.status === "fulfilled" ? (known.value as T) : null;
}

const settling = new Set<() => void>();

/** Calls back when anything has come or was lost, until the returned function is called. */
export function whenAnythingSettles(listener: () => void): () => void {
  settling.add(listener);
  return () => settling.delete(listener);
}

function tellSettled(): void {
  for (const listener of settling) listener();
}

/** Asks for what a loader brings without a wait: whoever needs it finds it on its way. */
export function ask(load: Loader<unknown>): void {
  void askedOf(load);
}

export function isAsked(load: Loader<unknown>): boolean {
  return asked.has(load);
}

/** What a loader brings, of which it is asked once; a failure is kept as a `LoadingError`. */
export function askedOf<T>(load: Loader<T>): Promise<T> {
  const known = asked.get(load);
  // It was made for this very loader.
  if (known !== undefined) return known as Asked<T>;
  const promise: Asked<T> = load().then(
    (value) => {
      Object.assign(promise, { status: "fulfilled", value });
      return value;
    },
    (cause: unknown) => {
      const attempts = (failures.get(load) ?? 0) + 1;
      failures.set(load, attempts);
      const reason = new LoadingError(load, cause, attempts);
      Object.assign(promise, { status: "rejected", reason });
      throw reason;
    },
  );
  asked.set(load, promise);
  promise.then(tellSettled, tellSettled);
  return promise;
}
