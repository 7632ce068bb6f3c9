import { use } from "react";

/** Brings something from elsewhere; rejects if it cannot be had. */
export type Loader<T> = () => Promise<T>;

/** What a loader brings could not be had. */
export class LoadingError extends Error {
  /** How often it has been asked for in vain. */
  readonly attempts: number;
  /** Forgets the failure: whoever needs it next asks anew. */
  readonly again: () => void;

  constructor(cause: unknown, attempts: number, again: () => void) {
    super("Something could not be loaded", { cause });
    this.attempts = attempts;
    this.again = again;
  }
}

/** What was asked for by each loader, kept whether it came or failed. */
const asked = new WeakMap<Loader<unknown>, Promise<unknown>>();
const failures = new WeakMap<Loader<unknown>, number>();

/**
 * What a loader brings; suspends until it is there. It is asked for once, and a failure is kept and
 * thrown as a `LoadingError` until its `again` is called: a failure asked for anew at each drawing
 * would be asked for without end.
 */
export function useLoaded<T>(load: Loader<T>): T {
  return use(loaded(load));
}

function loaded<T>(load: Loader<T>): Promise<T> {
  const known = asked.get(load);
  // The promise was made by this very loader.
  if (known !== undefined) return known as Promise<T>;
  const promise = load().catch((error: unknown) => {
    const attempts = (failures.get(load) ?? 0) + 1;
    failures.set(load, attempts);
    throw new LoadingError(error, attempts, () => {
      if (asked.get(load) === promise) asked.delete(load);
    });
  });
  asked.set(load, promise);
  return promise;
}
