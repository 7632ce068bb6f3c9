import { describe, expect, it } from "vitest";
import type { Measure, MeterFrame, NamedStretch } from "#drawing/meterFrame.ts";
import { middleText, placeLabels, placeOfRule } from "#drawing/meterLabels.ts";
import { namedTogether, segmentsOf } from "#domain/meterBar.ts";
import type { Roles } from "#domain/roles.ts";
import { chamberFrom, exampleChamber, lakeland } from "#tests/parliaments.ts";

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

  it("stand above a short segment at the start of the bar too", () => {
    const [label] = placeLabels([stretch(0, 10, "ABCD")], frame, tenths);
    expect(label?.above).toMatchObject({ text: "ABCD 1", from: 0, to: 60 });
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

  it("stand above after the line where that part is larger, and before it where both are alike", () => {
    const above = (from: number, to: number) =>
      placeLabels([stretch(from, to, "ABCDEFG", "1000")], frame, tenths)[0]?.above;
    // From 202 to 240 is its larger part, the middle 221; the number leaves room from 223.
    expect(above(190, 240)).toEqual({ text: "ABCDEFG 1000", from: 223, to: 343, tick: 221 });
    expect(above(160, 240)).toMatchObject({ from: 57, to: 177, tick: 179 });
    // Others stand eight beside it: from 351 after the one, up to 49 before the other.
    const besides = (from: number, to: number, other: number) =>
      placeLabels(
        [stretch(from, to, "ABCDEFG", "1000"), stretch(other, other + 10, "AB")],
        frame,
        tenths,
      )[1]?.above;
    expect(besides(190, 240, 330)).toMatchObject({ from: 351, to: 391 });
    expect(besides(160, 240, 40)).toMatchObject({ from: 9, to: 49 });
  });

  it("are measured as names above the bar", () => {
    const asNames: Measure = (text, size, kind) => (kind === "name" ? text.length * size : 0);
    const [label] = placeLabels([stretch(0, 10, "ABCD", "")], { ...frame, forms: [] }, asNames);
    expect(label?.above).toMatchObject({ text: "ABCD ", from: 0, to: 50 });
  });

  it("slide aside for a name that stands already, but never over the line nor far away", () => {
    const names = (...stretches: NamedStretch[]) =>
      placeLabels(stretches, frame, tenths).map(({ above }) => above?.from ?? null);
    // Each is ten wide and has no room inside. "AB 1" is forty wide and gives way to "CD", twenty.
    expect(names(stretch(60, 70, "AB"), stretch(95, 105, "CD"))).toEqual([42, 90]);
    // Beside "AB", even at 50, "CD" would reach farther than ten from its segment: to 98.
    expect(names(stretch(60, 70, "AB"), stretch(72, 82, "CD"))).toEqual([45, null]);
    // The number leaves room up to 177 and from 223.
    expect(names(stretch(160, 170, "AB"))).toEqual([155]);
    expect(names(stretch(230, 240, "AB"))).toEqual([225]);
  });

  it("stand beside the number of the line where it stands over what they name", () => {
    const names = (...stretches: NamedStretch[]) =>
      placeLabels(stretches, frame, tenths).map(({ above }) => above?.from ?? null);
    expect(names(stretch(180, 190, "AB"))).toEqual([137]);
    expect(names(stretch(205, 215, "AB"))).toEqual([223]);
    // Not where more than themselves would be in between.
    const wide = { ...frame, number: { from: 120, to: 215 } };
    expect(placeLabels([stretch(180, 190, "AB")], wide, tenths)[0]?.above).toBeNull();
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
  const register = chamberFrom(lakeland, "register");

  it("are those who govern, then those who support, each by their seats", () => {
    const roles = { candle: "government", bridge: "government", anchor: "support" } as const;
    const segments = segmentsOf(register, { ...roles, drum: "abstains" }, { kind: "absolute" });
    expect(segments.map(({ list, start }) => [list.id, start])).toEqual([
      ["bridge", 0],
      ["candle", 4],
      ["anchor", 7],
    ]);
  });

  it("hold who abstains where only the votes against are counted", () => {
    const roles = { bridge: "government", drum: "abstains" } as const;
    const segments = segmentsOf(register, roles, { kind: "not-against" });
    expect(segments.map(({ list }) => list.id)).toEqual(["bridge", "drum"]);
  });

  // Bridge has a colour of its own, Candle and Drum have not, each with three seats.
  const small = { candle: "government", drum: "government" } as const;
  const named = (roles: Roles, line: number) =>
    namedTogether(segmentsOf(register, roles, { kind: "absolute" }), line).map((group) =>
      group.map(({ list }) => list.id),
    );

  it("of small lists side by side bear one name", () => {
    expect(named(small, 37)).toEqual([["candle", "drum"]]);
    // Three are a twelfth of 36: both have the room for names of their own.
    expect(named(small, 36)).toEqual([["candle"], ["drum"]]);
    expect(named({ ...small, bridge: "government" }, 60)).toEqual([["bridge"], ["candle", "drum"]]);
    expect(named({ ...small, drum: "support" }, 37)).toEqual([["candle"], ["drum"]]);
    // The ninth colour is the last of those that one list has to itself.
    const ninth = segmentsOf(register, small, { kind: "absolute" }).map((segment) =>
      segment.list.id === "candle"
        ? { ...segment, list: { ...segment.list, pigment: 9 } }
        : segment,
    );
    expect(namedTogether(ninth, 37)).toHaveLength(2);
  });

  it("bear a name of their own where the line runs through them", () => {
    const seats = { great: 70, six: 6, five: 5, four: 4, three: 3 };
    const chamber = exampleChamber({ seats, size: 300 });
    const roles: Roles = Object.fromEntries(
      ["great", "six", "five", "four", "three"].map((id) => [id, "government"]),
    );
    const groups = (line: number) =>
      namedTogether(segmentsOf(chamber, roles, { kind: "absolute" }), line).map((group) =>
        group.map(({ list }) => list.id).join(" "),
      );
    expect(groups(151)).toEqual(["great", "six five four three"]);
    // The great one holds 70 seats: the line is after the first small one, then within the second.
    expect(groups(76)).toEqual(["great", "six five four three"]);
    expect(groups(77)).toEqual(["great", "six", "five", "four three"]);
    expect(groups(87)).toEqual(["great", "six five four", "three"]);
  });
});
