import { lengthOf, middleOf, type Extent } from "./extent.ts";

/** What a dimension line measures; lengths in CSS pixels from the reading start. */
export interface Measured {
  /** How far the coalition reaches. */
  readonly total: number;
  /** Middle of the line of the meter, and how wide it is at most. */
  readonly line: number;
  readonly lineWidth: number;
  readonly isReached: boolean;
  /** Where the words have to end: the end of the bar, or what stands before it. */
  readonly end: number;
}

/** Widths of what is written: the total, what is missing or to spare, and both in one. */
export interface DimensionTexts {
  readonly total: number;
  readonly words: number;
  readonly joined: number;
}

/** How the sums are drawn under the bar, as on a technical drawing. */
export interface Dimension {
  readonly total: Extent;
  /** What is missing, or to spare. */
  readonly rest: Extent;
  /** Where the total is written; `null`: it joins the words, there is no room above its line. */
  readonly number: Extent | null;
  readonly words: Extent;
}

/** Around a text that stands in its line, both sides together. */
const inLine = 26;
const behind = 10;
const fromLine = 10;
/** Of the line left on both sides of the total. */
const leastOfLine = 6;

/**
 * The sums of a coalition: a line up to its total, from there to the line of the meter what is
 * missing, or from that line on what is to spare. No text touches the line of the meter.
 */
export function dimensionOf(measured: Measured, texts: DimensionTexts): Dimension {
  const { total, line, isReached } = measured;
  const rest = isReached ? { from: line, to: total } : { from: total, to: line };
  const bar = { from: 0, to: total };
  const number = numberIn(bar, measured, texts.total);
  const words = wordsAt(rest, measured, number === null ? texts.joined : texts.words);
  if (words !== null) return { total: bar, rest, number, words };
  // No room at the end: all is said where the total would stand.
  const all = numberIn(bar, measured, texts.joined) ?? { from: 0, to: texts.joined };
  return { total: bar, rest, number: null, words: all };
}

/** The middle of the line, or the start side of the line of the meter if it would pass through. */
function numberIn(bar: Extent, { line, lineWidth }: Measured, length: number): Extent | null {
  const middle = middleOf(bar);
  const clear = lineWidth / 2 + fromLine;
  const isPassed = Math.abs(middle - line) < length / 2 + clear;
  const from = isPassed ? line - clear - length : middle - length / 2;
  return from < leastOfLine ? null : { from, to: from + length };
}

function wordsAt(rest: Extent, measured: Measured, length: number): Extent | null {
  const { total, line, lineWidth, isReached, end } = measured;
  const after = isReached ? total + behind : line + lineWidth / 2 + behind;
  const isIn = lengthOf(rest) >= length + inLine;
  const hasRoomBehind = after + length <= end;
  // What is to spare stands behind its end, what is missing in its gap, if there is room for it.
  if (isReached ? hasRoomBehind : !isIn && hasRoomBehind)
    return { from: after, to: after + length };
  const from = middleOf(rest) - length / 2;
  return isIn ? { from, to: from + length } : null;
}
