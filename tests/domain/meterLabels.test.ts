import { describe, expect, it } from "vitest";
import { lengthOf, type Extent } from "#domain/extent.ts";
import {
  middleText,
  placeLabels,
  placeOfRule,
  type Label,
  type Measure,
  type MeterFrame,
  type NamedStretch,
} from "#domain/meterLabels.ts";
import { isCrossed, namedTogether, segmentsOf, type Segment } from "#domain/meterBar.ts";
import type { Roles } from "#domain/roles.ts";
import { iraqIn } from "#tests/iraq.ts";

/** Every character as wide as half its size of type, names a little wider. */
const measure: Measure = (text, size, kind) => text.length * size * (kind === "name" ? 0.58 : 0.54);

/** 100 wide, the line in the middle, its number 20 wide above it. */
const frame: MeterFrame = {
  width: 400,
  line: 200,
  lineWidth: 4,
  number: { from: 185, to: 215 },
  forms: ["two lines", "one line", "seats"],
  sizes: [10, 9],
  sizeAbove: 10,
};
/** Ten pixels a character at size 10. */
const tenths: Measure = (text, size) => text.length * size;

function stretch(from: number, to: number, name: string, seats = "1"): NamedStretch {
  const isThrough = from < frame.line && frame.line < to;
  return {
    from,
    to,
    name,
    seats,
    full: `${name} ${seats}`,
    isBordered: false,
    isRun: false,
    isCrossed: isThrough,
  };
}

describe("labels of the meter", () => {
  it("stand at the start of their segment, seven pixels in", () => {
    const [label] = placeLabels([stretch(0, 60, "ABCD")], frame, tenths);
    expect(label).toEqual({
      inside: { form: "two lines", size: 10, from: 7, to: 47 },
      above: null,
    });
  });

  it("are written smaller before anything is left out, and with seats alone under their name", () => {
    // 46 are left of 60: four characters of 9 and seven of 36 fit, five of 9 are 45, six are not.
    const sized = (name: string) => placeLabels([stretch(0, 60, name)], frame, tenths)[0];
    expect(sized("ABCDE")?.inside).toMatchObject({ form: "two lines", size: 9 });
    expect(sized("ABCDEF")).toEqual({
      inside: { form: "seats", size: 10, from: 7, to: 17 },
      above: { text: "ABCDEF", from: 0, to: 60, tick: 30 },
    });
  });

  it("leave more room to a border", () => {
    const bordered = { ...stretch(0, 60, "ABCD"), isBordered: true };
    expect(placeLabels([bordered], frame, tenths)[0]?.inside).toMatchObject({ from: 9, to: 49 });
  });

  it("go to the side of the line that has room, eight pixels from its middle", () => {
    // Before the line 192 - 177 are left, after it 300 - 7 - 208.
    const [label] = placeLabels([stretch(170, 300, "ABCD")], frame, tenths);
    expect(label?.inside).toMatchObject({ from: 208, to: 248 });
  });

  it("stand above where the line leaves no room, on the side of the larger part", () => {
    const crossed = stretch(160, 210, "ABCDEFG", "1000");
    // From 160 to 198 is its larger part, the middle 179; the number leaves room up to 177.
    expect(placeLabels([crossed], frame, tenths)[0]).toEqual({
      inside: null,
      above: { text: "ABCDEFG 1000", from: 57, to: 177, tick: 179 },
    });
    // No 120 are left there, so it goes to the other side of the number.
    const [, other] = placeLabels(
      [stretch(0, 160, "A"), crossed],
      { ...frame, number: { from: 100, to: 215 } },
      tenths,
    );
    expect(other?.above).toMatchObject({ from: 223, to: 343 });
  });

  it("slide aside for a name that stands already, but never over the line nor far away", () => {
    const names = (...stretches: NamedStretch[]) =>
      placeLabels(stretches, frame, tenths).map(({ above }) => above?.from ?? null);
    // Each is ten wide and has no room inside. "AB 1" is forty wide, and the next begins at 93:
    // "CD 1" would reach too far from its segment, "CD" does not.
    expect(names(stretch(60, 70, "AB"), stretch(95, 105, "CD"))).toEqual([45, 93]);
    expect(names(stretch(60, 70, "AB"), stretch(72, 82, "CD"))).toEqual([45, null]);
    // The number leaves room up to 177 and from 223.
    expect(names(stretch(160, 170, "AB"))).toEqual([155]);
    expect(names(stretch(180, 190, "AB"))).toEqual([null]);
    expect(names(stretch(230, 240, "AB"))).toEqual([225]);
  });

  it("are the seats alone on a phone, whose names stand elsewhere", () => {
    const narrow: MeterFrame = { ...frame, forms: ["seats"], sizeAbove: null };
    expect(placeLabels([stretch(0, 60, "A"), stretch(62, 70, "B")], narrow, tenths)).toEqual([
      { inside: { form: "seats", size: 10, from: 7, to: 17 }, above: null },
      { inside: null, above: null },
    ]);
  });
});

describe("a text in the middle of a stretch", () => {
  const texts = [
    ["long", 60],
    ["brief", 20],
  ] as const;

  it("is the first that has room, in the middle", () => {
    expect(middleText({ from: 300, to: 400 }, frame, texts)).toEqual({
      text: "long",
      from: 320,
      to: 380,
    });
    expect(middleText({ from: 300, to: 350 }, frame, texts)).toMatchObject({ text: "brief" });
    expect(middleText({ from: 300, to: 330 }, frame, texts)).toBeNull();
    // Without seats there is no stretch.
    expect(middleText({ from: 400, to: 400 }, frame, texts)).toBeNull();
  });

  it("keeps clear of the line", () => {
    // The line is at 200, its middle eight pixels from any text.
    expect(middleText({ from: 150, to: 270 }, frame, texts)).toMatchObject({
      text: "brief",
      from: 208,
    });
  });
});

describe("the words of the rule", () => {
  const above = (from: number, to: number) => [
    { inside: null, above: { from, to, text: "A", tick: from } },
  ];

  it("stand after the number, else before it, else nowhere", () => {
    expect(placeOfRule(100, frame, [])).toBe("after");
    expect(placeOfRule(100, frame, above(330, 350))).toBe("before");
    expect(placeOfRule(100, frame, above(332, 350))).toBe("after");
    expect(placeOfRule(190, frame, [])).toBe("nowhere");
    expect(placeOfRule(100, frame, [...above(60, 80), ...above(330, 350)])).toBe("nowhere");
  });
});

describe("segments", () => {
  const article = iraqIn("article");

  it("are those who govern, then those who support, each by their seats", () => {
    const roles = { hikma: "government", puk: "government", sairoon: "support" } as const;
    const segments = segmentsOf(article, { ...roles, gorran: "abstains" }, { kind: "absolute" });
    expect(segments.map(({ list, start }) => [list.id, start])).toEqual([
      ["hikma", 0],
      ["puk", 19],
      ["sairoon", 37],
    ]);
  });

  it("hold who abstains where only the votes against are counted", () => {
    const roles = { hikma: "government", gorran: "abstains" } as const;
    const segments = segmentsOf(article, roles, { kind: "not-against" });
    expect(segments.map(({ list }) => list.id)).toEqual(["hikma", "gorran"]);
  });

  it("of three small lists or more bear one name, but for the one that the line runs through", () => {
    const small = { "anbar-identity": "government", gorran: "government" } as const;
    const named = (roles: Roles, line: number) =>
      namedTogether(segmentsOf(article, roles, { kind: "absolute" }), line).map((group) =>
        group.map(({ list }) => list.id),
      );
    expect(named(small, 165)).toEqual([["anbar-identity"], ["gorran"]]);
    const three = { ...small, "new-generation": "government", puk: "government" } as const;
    expect(named(three, 165)).toEqual([["puk"], ["anbar-identity", "gorran", "new-generation"]]);
    expect(named(three, 20)).toHaveLength(4);
    expect(named({ ...three, gorran: "support" }, 165)).toHaveLength(4);
  });
});

const article = iraqIn("article");
const line = 165;
const ids = article.rows.map(({ list }) => list.id);

/** Every set of lists whose seats reach the line. */
const winning = Array.from({ length: 2 ** ids.length }, (_, set) =>
  ids.filter((__, index) => (set >> index) % 2 === 1),
).filter((members) => members.reduce((sum, id) => sum + (article.seats.get(id) ?? 0), 0) >= line);

const pageFrame = (width: number): MeterFrame => {
  const at = (line * width) / article.size;
  const half = measure(String(line), 24, "seats") / 2;
  return {
    width,
    line: at,
    lineWidth: 5,
    number: { from: at - half, to: at + half },
    forms: ["two lines", "one line", "seats"],
    sizes: [15, 14],
    sizeAbove: 14,
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

/** What is wrong with the labels of a coalition, in words; nothing if all is well. */
function faultsOf(members: readonly string[], width: number, measured: Measure) {
  const ground = pageFrame(width);
  const roles = Object.fromEntries(
    members.map((id, index) => [id, index % 5 === 4 ? "support" : "government"] as const),
  );
  const stretches = stretchesOf(segmentsOf(article, roles, { kind: "absolute" }), width);
  const labels = placeLabels(stretches, ground, measured);
  const clear = { from: ground.line - 2.5, to: ground.line + 2.5 };
  const { number } = ground;
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
  const unnamed = stretches.map(({ isCrossed: isThrough, name }, index) => {
    const { inside: label, above: over } = labels[index] as Label;
    const isNamed = over !== null || (label !== null && label.form !== "seats");
    return isThrough && !isNamed && `${name} is crossed and not named`;
  });
  const faults = [...above, ...inside, ...unnamed].filter((fault) => fault !== false);
  return faults.length === 0 ? [] : [`${members.join(", ")}: ${faults.join(", ")}`];
}

describe("over all winning coalitions", () => {
  it.each(
    [608, 976, 1104, 1216, 1824].flatMap((width) => [
      { width, letters: 1 },
      // As wide as names of other languages may be.
      { width, letters: 1.7 },
    ]),
  )("no label touches the line or another, and the crossed one has a name: %o", (view) => {
    const measured: Measure = (text, size, kind) => view.letters * measure(text, size, kind);
    expect(winning).toHaveLength(1298);
    expect(winning.flatMap((members) => faultsOf(members, view.width, measured))).toEqual([]);
  });
});
