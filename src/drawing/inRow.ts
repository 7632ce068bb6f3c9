import type { Extent } from "./extent.ts";

/** A text that wants a place in a row. */
export interface RowWish {
  readonly length: number;
  /** Where it would stand best by its middle. */
  readonly middle: number;
  /** It stands nowhere beyond. */
  readonly reach: Extent;
}

/**
 * Places for texts in one row, in their order and at least so far apart: from the start each that
 * still has room, then each as near to its middle as the next one lets it. `null`: no room.
 */
export function inRow(wishes: readonly RowWish[], apart: number): readonly (Extent | null)[] {
  let free = -Infinity;
  const earliest = wishes.map(({ length, reach }) => {
    const from = Math.max(free, reach.from);
    if (from + length > reach.to) return null;
    free = from + length + apart;
    return from;
  });
  let limit = Infinity;
  const places = wishes.toReversed().map(({ length, middle, reach }, index) => {
    const from = earliest.at(-1 - index) ?? null;
    if (from === null) return null;
    const best = Math.min(middle - length / 2, limit - length, reach.to - length);
    const place = Math.max(from, best);
    limit = place - apart;
    return { from: place, to: place + length };
  });
  return places.toReversed();
}
