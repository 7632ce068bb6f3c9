/** Milliseconds between two signs of life. */
const pause = 1000;

let told = Number.NEGATIVE_INFINITY;
let tell: (() => void) | null = null;

/** Has somebody told, about once a second, that this thread is at work; `null` for nobody. */
export function whileWorking(listener: (() => void) | null): void {
  tell = listener;
  told = Number.NEGATIVE_INFINITY;
}

/**
 * To be called again and again by whatever may take long. A thread that counts hears nothing, so
 * that its silence could not be told from its end.
 */
export function beat(): void {
  if (tell === null) return;
  const now = performance.now();
  if (now - told < pause) return;
  told = now;
  tell();
}
