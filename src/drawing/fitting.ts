/** Lines to be filled with texts one after the other; lengths in CSS pixels. */
export interface Lines {
  readonly width: number;
  readonly count: number;
  /** Between two texts of a line. */
  readonly gap: number;
  /** Length of the words that stand for texts without room. */
  readonly rest: number;
}

/**
 * How many of the texts find room, in their order: all of them, or as many as leave room for the
 * words "and 3 more" behind them.
 */
export function fitting(lengths: readonly number[], lines: Lines): number {
  if (fits(lengths, lines)) return lengths.length;
  let shown = lengths.length - 1;
  while (shown > 0 && !fits([...lengths.slice(0, shown), lines.rest], lines)) shown -= 1;
  return Math.max(0, shown);
}

function fits(lengths: readonly number[], { width, count, gap }: Lines): boolean {
  let line = 1;
  let used = 0;
  for (const length of lengths) {
    const isFirst = used === 0;
    const after = isFirst ? length : used + gap + length;
    if (isFirst || after <= width) {
      used = after;
    } else {
      line += 1;
      used = length;
    }
    if (used > width) return false;
  }
  return line <= count;
}
