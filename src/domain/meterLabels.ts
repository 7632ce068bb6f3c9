import { lengthOf, middleOf, nearest, without, type Extent } from "./extent.ts";

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

/** A label in the bar. */
interface Inside extends Extent {
  readonly form: Form;
  readonly size: number;
}

/** A name above the bar, with the place on the bar's upper edge that it points to. */
export interface Above extends Extent {
  readonly text: string;
  readonly tick: number;
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
/** Between two texts above the bar. */
const apart = 8;

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
  const aboves = new Map<NamedStretch, Above>();
  const fromStart = [...stretches.entries()];
  const crossedFirst = fromStart.toSorted(
    ([, a], [, b]) => Number(b.isCrossed) - Number(a.isCrossed),
  );
  for (const [index, stretch] of crossedFirst) {
    const inside = insides[index] ?? null;
    if (inside !== null && inside.form !== "seats") continue;
    const texts = inside === null ? [stretch.full, stretch.name] : [stretch.name];
    const above = aboveOf(stretch, texts, { frame, measure, taken: [...aboves.values()] });
    if (above !== null) aboves.set(stretch, above);
  }
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

interface Row {
  readonly frame: MeterFrame;
  readonly measure: Measure;
  readonly taken: readonly Extent[];
}

/** The first of the texts that finds a place above the bar, on a side of the line that is its own. */
function aboveOf(stretch: NamedStretch, texts: readonly string[], row: Row): Above | null {
  const { frame, measure, taken } = row;
  if (frame.sizeAbove === null) return null;
  const size = frame.sizeAbove;
  const blocked = taken.map(({ from, to }) => ({ from: from - apart, to: to + apart }));
  for (const text of texts) {
    const length = measure(text, size, "name");
    for (const side of sidesOf(stretch, frame)) {
      const place = nearest(
        without(reachOf(stretch, side, length / 2), blocked),
        length,
        middleOf(side.own),
      );
      if (place !== undefined) return { ...place, text, tick: middleOf(side.own) };
    }
  }
  return null;
}

/** A side of the line: the part of the stretch on it, and the room above the bar. */
interface Side {
  readonly own: Extent;
  readonly room: Extent;
}

/** The sides of the line that a stretch is on, that of its larger part first. */
function sidesOf(stretch: NamedStretch, frame: MeterFrame): readonly Side[] {
  const { line, lineWidth, number, width } = frame;
  const before = {
    own: { from: stretch.from, to: Math.min(stretch.to, line - lineWidth / 2) },
    room: { from: 0, to: number.from - apart },
  };
  const after = {
    own: { from: Math.max(stretch.from, line + lineWidth / 2), to: stretch.to },
    room: { from: number.to + apart, to: width },
  };
  const sides = lengthOf(before.own) >= lengthOf(after.own) ? [before, after] : [after, before];
  return stretch.isCrossed ? sides : sides.slice(0, 1);
}

/** The room that a name may slide along: a crossed one to beside the number, others a little. */
function reachOf(stretch: NamedStretch, { room }: Side, half: number): Extent {
  return stretch.isCrossed
    ? room
    : {
        from: Math.max(room.from, stretch.from - half),
        to: Math.min(room.to, stretch.to + half),
      };
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
