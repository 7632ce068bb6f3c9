/** An arc of a half circle that wants its name at the rim. Turns are 0 at the start, 1 at the end. */
export interface RimArc {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly isIn: boolean;
  readonly seats: number;
  /** Ways to write it, the preferred one first, each by the measured widths of its lines. */
  readonly forms: readonly (readonly number[])[];
}

/** What stands around the rim. All lengths in one unit; the centre of the circle is 0, 0. */
export interface Rim {
  /** Of the circle that labels touch: beyond every seat. */
  readonly radius: number;
  /** Half of the width there is. */
  readonly reach: number;
  /** Height there is, above the base and below it. */
  readonly above: number;
  readonly below: number;
  /** Size of the type. */
  readonly em: number;
  /** The number of the line: its middle and its size. */
  readonly number: Box;
  /** Where the line is. */
  readonly turn: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: the middle of its inner end, x growing towards the end, y upwards. */
export interface RimLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly side: "start" | "end";
  /** Which of the arc's forms. */
  readonly form: number;
  /** Where at the rim a line to its arc ends, if it needs one: inside the arc, on the label's side. */
  readonly leaderTo: number | null;
}
