import type { Extent } from "./extent.ts";

/** A stretch of the bar that bears one name: a list, or small lists side by side. */
export interface NamedStretch extends Extent {
  readonly name: string;
  readonly seats: string;
  /** Name and seats in one line. */
  readonly full: string;
  /** A border inside takes room from the label. */
  readonly isBordered: boolean;
  /** Whether it is many lists, whose edges run through: nothing is written into it. */
  readonly isRun: boolean;
  /** Whether the line runs through it. */
  readonly isCrossed: boolean;
}

/** How a label is written into the bar. */
export type Form = "two lines" | "one line" | "seats";

/** The bar that labels are written into; lengths in CSS pixels. */
export interface MeterFrame {
  readonly width: number;
  /** Middle of the line of the meter, and how wide it is at most. */
  readonly line: number;
  readonly lineWidth: number;
  /** The number of the line, above the bar. */
  readonly number: Extent;
  /** Ways to write into the bar, the best first. */
  readonly forms: readonly Form[];
  /** Sizes of type in the bar, the best first. */
  readonly sizes: readonly number[];
  /** Size of type above the bar; `null`: there are no names above it. */
  readonly sizeAbove: number | null;
}

/** Width of a text in CSS pixels, in that size of type. Names are measured in their weight. */
export type Measure = (text: string, size: number, kind: "name" | "seats") => number;

/** Between two texts above the bar. */
export const apart = 8;
