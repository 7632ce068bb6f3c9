import { describe, expect, it } from "vitest";
import type { Chamber } from "#domain/chamber.ts";
import { lengthOf, type Extent } from "#domain/extent.ts";
import { isCrossed, namedTogether, segmentsOf, type Segment } from "#domain/meterBar.ts";
import type { Measure, MeterFrame, NamedStretch } from "#domain/meterFrame.ts";
import { placeLabels, type Label } from "#domain/meterLabels.ts";
import { iraqIn } from "#tests/iraq.ts";

/** Every character as wide as half its size of type, names a little wider. */
const measure: Measure = (text, size, kind) => text.length * size * (kind === "name" ? 0.58 : 0.54);

const line = 165;
const article = iraqIn("article");
const certified = iraqIn("certified");
const idsOf = (chamber: Chamber) => chamber.rows.map(({ list }) => list.id);
const isWinning = (chamber: Chamber, members: readonly string[]) =>
  members.reduce((sum, id) => sum + (chamber.seats.get(id) ?? 0), 0) >= line;

/** Every set of the article's lists whose seats reach the line. */
const winning = Array.from({ length: 2 ** article.rows.length }, (_, set) =>
  idsOf(article).filter((__, index) => (set >> index) % 2 === 1),
).filter((members) => isWinning(article, members));

/** A thousand of the certified result: each list is in or out as a fixed row of numbers has it. */
function aThousand(): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let state = 1;
  const next = () => {
    // Numbers that follow each other without pattern, the same in each run (Park and Miller).
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  while (found.length < 1000) {
    const share = 0.3 + 0.6 * next();
    const members = idsOf(certified).filter(() => next() < share);
    if (isWinning(certified, members)) found.push(members);
  }
  return found;
}

/** How a meter is drawn: its width, and the sizes of type in it. */
interface View {
  readonly width: number;
  readonly number: number;
  readonly sizes: readonly number[];
  readonly lineWidth: number;
}

const onPage = (width: number): View => ({ width, number: 24, sizes: [15, 14], lineWidth: 5 });
/** As in the style sheet of the meter, in parts of the height. */
const onWall = (width: number, height: number): View => ({
  width: 0.95 * width,
  number: 0.043 * height,
  sizes: [0.0315 * height, 0.0265 * height],
  lineWidth: 6,
});

const frameOf = ({ width, number, sizes, lineWidth }: View): MeterFrame => {
  const at = (line * width) / article.size;
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

function stretchesOf(segments: readonly Segment[], width: number): readonly NamedStretch[] {
  const scale = width / article.size;
  return namedTogether(segments, line).map((group) => {
    const first = group[0] as Segment;
    const sum = group.reduce((total, { seats }) => total + seats, 0);
    const name = group.length > 1 ? `${group.length} smaller` : first.list.short.en;
    return {
      from: first.start * scale,
      to: (first.start + sum) * scale - 2,
      name,
      seats: String(sum),
      full: `${name} ${sum}`,
      isRun: group.length > 1,
      isBordered: first.camp === "support",
      isCrossed: group.some((segment) => isCrossed(segment, line)),
    };
  });
}

const touch = (a: Extent, b: Extent) => a.from < b.to - 0.001 && b.from < a.to - 0.001;

/** A coalition of which every fifth list supports, on the bar with its labels. */
function drawn(chamber: Chamber, members: readonly string[], view: View, measured: Measure) {
  const roles = Object.fromEntries(
    members.map((id, index) => [id, index % 5 === 4 ? "support" : "government"] as const),
  );
  const stretches = stretchesOf(segmentsOf(chamber, roles, { kind: "absolute" }), view.width);
  return { stretches, labels: placeLabels(stretches, frameOf(view), measured) };
}

/** What is wrong with the labels of a coalition, in words; nothing if all is well. */
function faultsOf(
  { stretches, labels }: ReturnType<typeof drawn>,
  view: View,
  members: readonly string[],
) {
  const { number, line: at, lineWidth, width } = frameOf(view);
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

const isNamed = (label: Label | undefined) =>
  label !== undefined &&
  (label.above !== null || (label.inside !== null && label.inside.form !== "seats"));

const pages = [608, 976, 1104, 1216, 1556, 1824].map(onPage);
const walls = [onWall(1024, 768), onWall(1280, 800), onWall(1920, 1080)];

describe("over all winning coalitions", () => {
  const faultsIn = (chamber: Chamber, coalitions: readonly (readonly string[])[], view: View) =>
    [1, 1.7].flatMap((letters) =>
      // As wide as names of other languages may be.
      coalitions.flatMap((members) => {
        const measured: Measure = (text, size, kind) => letters * measure(text, size, kind);
        return faultsOf(drawn(chamber, members, view, measured), view, members);
      }),
    );

  it.each([...pages, ...walls])(
    "of the article no label touches the line or another, and the crossed one has a name: $width",
    (view) => {
      expect(winning).toHaveLength(1298);
      expect(faultsIn(article, winning, view)).toEqual([]);
    },
  );

  it.each([...pages, ...walls])("nor in a thousand of the certified result: $width", (view) => {
    expect(faultsIn(certified, aThousand(), view)).toEqual([]);
  });

  // Of many small lists side by side; the table and the chamber have them all.
  it.each([
    { view: onPage(608), most: 2.2 },
    { view: onPage(1216), most: 0.95 },
    { view: onPage(1824), most: 0.55 },
    { view: onWall(1024, 768), most: 1.9 },
    { view: onWall(1920, 1080), most: 1.2 },
  ])("few lists of the article are without a name: $view.width", ({ view, most }) => {
    const unnamed = winning.flatMap((members) =>
      drawn(article, members, view, measure).labels.filter((label) => !isNamed(label)),
    );
    expect(unnamed.length / winning.length).toBeLessThan(most);
  });
});
