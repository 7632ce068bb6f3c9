import { absoluteMajority } from "#domain/rule.ts";
import type { Chamber } from "#domain/chamber.ts";
import { lengthOf, type Extent } from "#drawing/extent.ts";
import { isCrossed, namedTogether, segmentsOf, type Segment } from "#domain/meterBar.ts";
import type { Measure, MeterFrame, NamedStretch } from "#drawing/meterFrame.ts";
import { placeLabels, type Label } from "#drawing/meterLabels.ts";

/** Every character as wide as half its size of type, names a little wider. */
export const measure: Measure = (text, size, kind) =>
  text.length * size * (kind === "name" ? 0.58 : 0.54);

const idsOf = (chamber: Chamber) => chamber.rows.map(({ list }) => list.id);

/** Whether the seats of these lists are the majority. */
export const isWinning = (chamber: Chamber, members: readonly string[]) =>
  members.reduce((sum, id) => sum + (chamber.seats.get(id) ?? 0), 0) >=
  absoluteMajority(chamber.size);

/** Every set of the lists of a chamber whose seats are the majority. */
export const allWinning = (chamber: Chamber) =>
  Array.from({ length: 2 ** chamber.rows.length }, (_, set) =>
    idsOf(chamber).filter((__, index) => (set >> index) % 2 === 1),
  ).filter((members) => isWinning(chamber, members));

/** How a meter is drawn: its width, and the sizes of type in it. */
export interface View {
  readonly width: number;
  readonly number: number;
  readonly sizes: readonly number[];
  readonly lineWidth: number;
}

export const onPage = (width: number): View => ({
  width,
  number: 24,
  sizes: [15, 14],
  lineWidth: 5,
});
/** As in the style sheet of the meter, in parts of the height. */
export const onWall = (width: number, height: number): View => ({
  width: 0.95 * width,
  number: 0.043 * height,
  sizes: [0.0315 * height, 0.0265 * height],
  lineWidth: 6,
});

const frameOf = (chamber: Chamber, { width, number, sizes, lineWidth }: View): MeterFrame => {
  const line = absoluteMajority(chamber.size);
  const at = (line * width) / chamber.size;
  const half = measure(String(line), number, "seats") / 2;
  return {
    width,
    line: at,
    lineWidth,
    number: { from: at - half, to: at + half },
    forms: ["two lines", "one line", "seats"],
    sizes,
    sizeAbove: sizes.at(-1) ?? 0,
  };
};

/** A coalition on the bar, whatever that measures: lists side by side that bear one name. */
export interface Bar {
  readonly chamber: Chamber;
  readonly members: readonly string[];
  readonly groups: readonly Group[];
}

interface Group {
  readonly start: number;
  readonly sum: number;
  readonly named: Omit<NamedStretch, "from" | "to">;
}

/** Coalitions of which every fifth list supports, on bars. */
export const barsOf = (
  chamber: Chamber,
  coalitions: readonly (readonly string[])[],
): readonly Bar[] => {
  const line = absoluteMajority(chamber.size);
  return coalitions.map((members) => {
    const roles = Object.fromEntries(
      members.map((id, index) => [id, index % 5 === 4 ? "support" : "government"] as const),
    );
    const segments = segmentsOf(chamber, roles, { kind: "absolute" });
    const groups = namedTogether(segments, line).map((group) => groupOf(group, line));
    return { chamber, members, groups };
  });
};

function groupOf(group: readonly Segment[], line: number): Group {
  const first = group[0] as Segment;
  const sum = group.reduce((total, { seats }) => total + seats, 0);
  const name = group.length > 1 ? `${group.length} smaller` : first.list.short.en;
  const named = {
    name,
    seats: String(sum),
    full: `${name} ${sum}`,
    isRun: group.length > 1,
    isBordered: first.camp === "support",
    isCrossed: group.some((segment) => isCrossed(segment, line)),
  };
  return { start: first.start, sum, named };
}

const stretchesOf = ({ chamber, groups }: Bar, width: number): readonly NamedStretch[] => {
  const scale = width / chamber.size;
  return groups.map(({ start, sum, named }) => {
    const to = (start + sum) * scale - 2;
    return { from: start * scale, to, ...named };
  });
};

const touch = (a: Extent, b: Extent) => a.from < b.to - 0.001 && b.from < a.to - 0.001;

/** A bar with its labels, by each of these measures. */
export function drawn(bar: Bar, view: View, measures: readonly Measure[]) {
  const stretches = stretchesOf(bar, view.width);
  const frame = frameOf(bar.chamber, view);
  return measures.map((measured) => ({
    frame,
    stretches,
    labels: placeLabels(stretches, frame, measured),
  }));
}

/** What is wrong with the labels of a coalition, in words; nothing if all is well. */
function faultsOf(
  { frame, stretches, labels }: ReturnType<typeof drawn>[number],
  members: readonly string[],
) {
  const { number, line: at, lineWidth, width } = frame;
  const clear = { from: at - lineWidth / 2, to: at + lineWidth / 2 };
  const row = [
    { from: number.from - 8, to: number.to + 8 },
    ...labels.flatMap(({ above }) => (above === null ? [] : [above])),
  ];
  const above = [
    row.some((a, index) => row.slice(index + 1).some((b) => touch(a, b))) && "texts overlap",
    row.some(({ from, to }) => from < -0.001 || to > width + 0.001) && "beyond the bar",
  ];
  const inside = labels.flatMap(({ inside: label }, index) => {
    const own = stretches[index] as NamedStretch;
    return label === null
      ? []
      : [
          touch(label, clear) && `the line on ${own.name}`,
          (label.from < own.from || label.to > own.to) && `${own.name} is too long`,
          lengthOf(label) <= 0 && `${own.name} is empty`,
        ];
  });
  const unnamed = stretches.map(
    ({ isCrossed: isThrough, name }, index) =>
      isThrough && !isNamed(labels[index]) && `${name} is crossed and not named`,
  );
  const faults = [...above, ...inside, ...unnamed].filter((fault) => fault !== false);
  return faults.length === 0 ? [] : [`${members.join(", ")}: ${faults.join(", ")}`];
}

/** Whether a label says whose seats they are. */
export const isNamed = (label: Label | undefined) =>
  label !== undefined &&
  (label.above !== null || (label.inside !== null && label.inside.form !== "seats"));

export const pages = [608, 976, 1104, 1216, 1556, 1824].map(onPage);
export const walls = [onWall(1024, 768), onWall(1280, 800), onWall(1920, 1080)];

/** Narrow letters, and as wide as names of other languages may have them. */
const letters = [1, 1.7].map(
  (times): Measure =>
    (text, size, kind) =>
      times * measure(text, size, kind),
);

/** What is wrong with the labels of these bars, with narrow and with wide letters. */
export const faultsIn = (bars: readonly Bar[], view: View) =>
  bars.flatMap((bar) => drawn(bar, view, letters).flatMap((one) => faultsOf(one, bar.members)));
