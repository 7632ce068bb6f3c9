import { withoutSignsBehind } from "./signsBehind.ts";

/**
 * What a fragment carries, with the name of its codec; `null` where it is a place on the page, which
 * is a plain word, or nothing.
 */
export function payloadIn(hash: string): string | null {
  const fragment = withoutSignsBehind(hash);
  return fragment.length > 1 && !/^#[a-z-]{1,40}$/i.test(fragment) ? fragment.slice(1) : null;
}
