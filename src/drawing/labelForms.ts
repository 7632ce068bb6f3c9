/** A line of a label: words of a name, and at its end the seats; either may be missing. */
export interface LabelLine {
  readonly name: string;
  readonly seats: string;
}

/** A way to write a label, with the measured widths of its lines. */
export interface LabelForm {
  readonly lines: readonly LabelLine[];
  readonly widths: readonly number[];
}

/** Tells how wide a line is. */
export type Measure = (line: LabelLine) => number;

/**
 * "State of Law 25" on one line, and as narrow as it gets on two: "State of" over "Law 25". A name of
 * one word stands over its seats.
 */
export function labelForms(name: string, seats: string, measure: Measure): readonly LabelForm[] {
  const words = name.split(" ");
  const broken = words.map((_, index) => {
    const first = words.slice(0, index + 1).join(" ");
    const second = words.slice(index + 1).join(" ");
    return measured(
      [
        { name: first, seats: "" },
        { name: second, seats },
      ],
      measure,
    );
  });
  const narrowest = broken.reduce((best, one) => (widest(one) < widest(best) ? one : best));
  return [measured([{ name, seats }], measure), narrowest];
}

function measured(lines: readonly LabelLine[], measure: Measure): LabelForm {
  return { lines, widths: lines.map(measure) };
}

const widest = ({ widths }: LabelForm) => Math.max(...widths);
