/** A stretch of the meter in CSS pixels, counted from where one begins to read. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export function lengthOf({ from, to }: Extent): number {
  return to - from;
}

export function middleOf({ from, to }: Extent): number {
  return (from + to) / 2;
}

/** What is left of a stretch beside others, in order; stretches without length are left out. */
export function without(whole: Extent, blocked: readonly Extent[]): readonly Extent[] {
  return blocked
    .reduce<readonly Extent[]>(
      (free, { from, to }) =>
        free.flatMap((part) => [
          { from: part.from, to: Math.min(part.to, from) },
          { from: Math.max(part.from, to), to: part.to },
        ]),
      [whole],
    )
    .filter((part) => lengthOf(part) > 0);
}

/** The stretch of that length in one of the free ones whose middle is nearest to the wanted one. */
export function nearest(
  free: readonly Extent[],
  length: number,
  wanted: number,
): Extent | undefined {
  return free
    .filter((part) => lengthOf(part) >= length)
    .map(({ from, to }) => Math.min(Math.max(from, wanted - length / 2), to - length))
    .toSorted((a, b) => Math.abs(a + length / 2 - wanted) - Math.abs(b + length / 2 - wanted))
    .slice(0, 1)
    .map((from) => ({ from, to: from + length }))[0];
}
