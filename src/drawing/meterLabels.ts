import { lengthOf, middleOf, nearest, without, type Extent } from "./extent.ts";
import {
  apart,
  type Form,
  type Measure,
  type MeterFrame,
  type NamedStretch,
} from "./meterFrame.ts";
import { namesAbove, type Above } from "./namesAbove.ts";

/** A label in the bar. */
interface Inside extends Extent {
  readonly form: Form;
  readonly size: number;
}

/** Where a stretch is labelled; both `null`: nowhere, its name is for others to say. */
export interface Label {
  readonly inside: Inside | null;
  readonly above: Above | null;
}

const padding = 7;
const paddingBordered = 9;
/** Nothing is written nearer to the line than this. */
const besideLine = 6;

/**
 * Where the names of the stretches stand, so that no text ever touches the line or another text:
 * in the bar beside the line, else above it, the crossed one first. Nothing is shortened.
 */
export function placeLabels(
  stretches: readonly NamedStretch[],
  frame: MeterFrame,
  measure: Measure,
): readonly Label[] {
  const insides = stretches.map((stretch) => insideOf(stretch, frame, measure));
  const aboves = namesAbove(
    stretches.flatMap((stretch, index) => {
      const inside = insides[index] ?? null;
      if (inside !== null && inside.form !== "seats") return [];
      return [{ stretch, texts: inside === null ? [stretch.full, stretch.name] : [stretch.name] }];
    }),
    { frame, measure },
  );
  return stretches.map((stretch, index) => ({
    inside: insides[index] ?? null,
    above: aboves.get(stretch) ?? null,
  }));
}

/**
 * Where the first of some texts stands that has room in the middle of a stretch beside the line; in
 * each pair a text with its width.
 */
export function middleText(
  { from, to }: Extent,
  frame: Pick<MeterFrame, "line" | "lineWidth">,
  texts: readonly (readonly [text: string, width: number])[],
): (Extent & { readonly text: string }) | null {
  const free = besideTheLine({ from: from + padding, to: to - padding }, frame);
  for (const [text, width] of texts) {
    const place = nearest(free, width, middleOf({ from, to }));
    if (place !== undefined) return { ...place, text };
  }
  return null;
}

/** What of a stretch may be written on: nothing near the line. */
function besideTheLine(whole: Extent, { line, lineWidth }: Pick<MeterFrame, "line" | "lineWidth">) {
  const clear = lineWidth / 2 + besideLine;
  return without(whole, [{ from: line - clear, to: line + clear }]);
}

function insideOf(stretch: NamedStretch, frame: MeterFrame, measure: Measure): Inside | null {
  if (stretch.isRun) return null;
  const edge = stretch.isBordered ? paddingBordered : padding;
  const free = besideTheLine({ from: stretch.from + edge, to: stretch.to - edge }, frame);
  const ways = frame.forms.flatMap((form) => frame.sizes.map((size) => ({ form, size })));
  for (const { form, size } of ways) {
    const width = widthOf(stretch, form, (text, kind) => measure(text, size, kind));
    const place = free.find((part) => lengthOf(part) >= width);
    if (place !== undefined) return { form, size, from: place.from, to: place.from + width };
  }
  return null;
}

function widthOf(
  { name, seats, full }: NamedStretch,
  form: Form,
  measured: (text: string, kind: "name" | "seats") => number,
): number {
  if (form === "seats") return measured(seats, "seats");
  if (form === "one line") return measured(full, "name");
  return Math.max(measured(name, "name"), measured(seats, "seats"));
}

/** Where the words of the rule stand: after the number of the line, else before it, else nowhere. */
export function placeOfRule(
  length: number,
  { number, width }: Pick<MeterFrame, "number" | "width">,
  labels: readonly Label[],
): "after" | "before" | "nowhere" {
  const taken = labels.flatMap(({ above }) =>
    above === null ? [] : [{ from: above.from - apart, to: above.to + apart }],
  );
  const isFree = (place: Extent) =>
    place.from >= 0 &&
    place.to <= width &&
    taken.every(({ from, to }) => to <= place.from || from >= place.to);
  if (isFree({ from: number.to, to: number.to + apart + length })) return "after";
  return isFree({ from: number.from - apart - length, to: number.from }) ? "before" : "nowhere";
}
