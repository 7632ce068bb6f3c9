import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { chamberFrame, type ChamberFrame } from "#domain/chamberFrame.ts";
import type { Chamber } from "#domain/chamber.ts";
import { labelForms, type LabelForm } from "#domain/labelForms.ts";
import { lineHeight, namedShare, rimLabels, type Box, type RimLabel } from "#domain/rimLabels.ts";
import { assign, noRoles, type Roles } from "#domain/roles.ts";
import { seatingOf, turnOf, type Seating } from "#domain/seating.ts";
import { seatRuns } from "#domain/seatRuns.ts";
import { iraqIn } from "#tests/iraq.ts";
import { exampleChamber } from "#tests/parliaments.ts";

/** As wide as the sans of a desktop: names of members are bold. */
const measureIn =
  (em: number) =>
  (isIn: boolean) =>
  ({ name, seats }: { name: string; seats: string }) =>
    (name.length * (isIn ? 0.54 : 0.52) +
      (name !== "" && seats !== "" ? 0.28 : 0) +
      seats.length * 0.56) *
    em;

interface Picture {
  readonly frame: ChamberFrame;
  readonly seating: Seating;
  readonly labels: readonly (RimLabel & { readonly lines: LabelForm })[];
  readonly wanted: readonly string[];
}

const seatings = new Map<
  string,
  { readonly seating: Seating; readonly turns: readonly number[] }
>();

/** Placing the seats takes longer than all the rest. */
function seated(size: number, line: number) {
  const key = `${size} ${line}`;
  const seating = seatings.get(key)?.seating ?? seatingOf(size, line);
  const known = seatings.get(key) ?? { seating, turns: seating.places.map(turnOf) };
  seatings.set(key, known);
  return known;
}

function pictureOf(
  chamber: Chamber,
  roles: Roles,
  { width = 456, em = 14, line = 165 } = {},
): Picture {
  const { seating, turns: turnsOf } = seated(chamber.size, line);
  const measure = measureIn(em);
  const named = seatRuns(chamber, roles).filter(
    ({ list, seats }) => list !== null && seats >= namedShare * chamber.size,
  );
  const arcs = named.map((run) => {
    const isIn = run.camp === "government" || run.camp === "support";
    const turns = turnsOf.slice(run.start, run.start + run.seats);
    const forms = labelForms(run.list?.short.en ?? "", String(run.seats), measure(isIn));
    return {
      id: run.list?.id ?? "",
      from: Math.min(...turns),
      to: Math.max(...turns),
      isIn,
      seats: run.seats,
      forms: forms.map(({ widths }) => widths),
      lines: forms,
    };
  });
  const ends = chamber.rows
    .filter(({ seats }) => seats >= namedShare * chamber.size)
    .map(({ list, seats }) => measure(true)({ name: list.short.en, seats: String(seats) }));
  const frame = chamberFrame(seating, {
    width,
    em,
    baseLabel: Math.max(0, ends[0] ?? 0, ends.at(-1) ?? 0),
    lineNumber: 2.2 * em,
  });
  const labels = rimLabels(arcs, frame.rim).flatMap((label) => {
    const lines = arcs.find(({ id }) => id === label.id)?.lines[label.form];
    return lines === undefined ? [] : [{ ...label, lines }];
  });
  return { frame, seating, labels, wanted: arcs.map(({ id }) => id) };
}

/** The boxes of a label's lines of text. */
function boxesOf({ x, y, side, lines }: Picture["labels"][number], em: number): readonly Box[] {
  return lines.widths.map((width, index) => ({
    x: x + ((side === "start" ? -1 : 1) * width) / 2,
    y: y + ((lines.widths.length - 1) / 2 - index) * lineHeight * em,
    width,
    height: em,
  }));
}

const touch = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** What is wrong with a picture, in words. */
function faults(picture: Picture): readonly string[] {
  const { frame, seating, labels, wanted } = picture;
  const { em, reach, above, below } = frame.rim;
  const boxes = labels.flatMap((label) => boxesOf(label, em).map((box) => ({ id: label.id, box })));
  const found: string[] = wanted
    .filter((id) => labels.every((label) => label.id !== id))
    .map((id) => `${id} is not named`);
  for (const [index, { id, box }] of boxes.entries()) {
    if (Math.abs(box.x) + box.width / 2 > reach) found.push(`${id} leaves the width`);
    if (box.y + box.height / 2 > above || box.y - box.height / 2 < -below - em / 2)
      found.push(`${id} leaves the height`);
    for (const other of boxes.slice(index + 1))
      if (other.id !== id && touch(box, other.box)) found.push(`${id} touches ${other.id}`);
    if (touch(box, frame.number)) found.push(`${id} touches the number`);
    const nearest = Math.hypot(
      Math.max(0, Math.abs(box.x) - box.width / 2),
      Math.max(0, box.y - box.height / 2),
    );
    if (nearest < seating.outer * frame.scale + frame.mark) found.push(`${id} touches a seat`);
  }
  return found;
}

const article = iraqIn("article");

function selections(chamber: Chamber): readonly Roles[] {
  const ids = chamber.rows.map(({ list }) => list.id);
  return Array.from({ length: 2 ** ids.length }, (_, bits) =>
    assign(
      noRoles,
      ids.filter((__, index) => (bits >> index) % 2 === 1),
      "government",
    ),
  );
}

const all = selections(article);
/** One of seven: a number that shares no factor with theirs meets every kind. */
const some = all.filter((_, index) => index % 7 === 0);

/** How often each fault occurs in the pictures of these selections. */
function faultsIn(
  chamber: Chamber,
  choices: readonly Roles[],
  size?: Parameters<typeof pictureOf>[2],
) {
  const found = choices.flatMap((roles) => faults(pictureOf(chamber, roles, size)));
  return Object.fromEntries(found.map((fault) => [fault, found.filter((f) => f === fault).length]));
}

const untouched = (found: object) => Object.keys(found).filter((fault) => !/not named/.test(fault));

describe("the names at the rim", () => {
  it("are there for every arc of 4 % in all 4,096 selections, and touch nothing", () => {
    expect(all).toHaveLength(4096);
    expect(faultsIn(article, all)).toEqual({});
  });

  // The page at 1024 and 1600 pixels, and the wall.
  it.each([{ width: 400 }, { width: 560, em: 15 }, { width: 832, em: 28 }])(
    "are there for every arc of 4 %%, and touch nothing, in other widths: %j",
    (size) => {
      expect(faultsIn(article, some, size)).toEqual({});
    },
  );

  it("are the same for who supports as for who governs", () => {
    const supporting = some.map((roles) => assign(roles, Object.keys(roles).slice(1), "support"));
    expect(faultsIn(article, supporting)).toEqual({});
  });

  // Two thirds, a blocking third and unanimity, whose numbers stand among the names.
  it.each([220, 110, 329])("are left out rather than touch anything: line at %i", (line) => {
    expect(untouched(faultsIn(article, some, { line }))).toEqual([]);
  });

  // Beside the middle the number takes the place of a name, but not those of its neighbours.
  it.each([
    { line: 140, most: 0.01 },
    { line: 190, most: 0.02 },
    { line: 220, most: 0.07 },
    { line: 110, most: 0.075 },
  ])("are there for all but a few arcs where the line is at $line", ({ line, most }) => {
    const found: Record<string, number> = faultsIn(article, some, { line });
    expect(untouched(found)).toEqual([]);
    const missing = Object.values(found).reduce((sum, count) => sum + count, 0);
    expect(missing / (9 * some.length)).toBeLessThan(most);
  });

  it("are there for all but a few selections on a phone", () => {
    const found: Record<string, number> = faultsIn(article, some, { width: 358 });
    expect(untouched(found)).toEqual([]);
    const missing = Object.values(found).reduce((sum, count) => sum + count, 0);
    expect(missing).toBeLessThan(0.004 * 9 * some.length);
  });

  it("touch nothing in the certified result, of whose lists the large ones are named", () => {
    const certified = iraqIn("certified");
    const { labels, wanted } = pictureOf(certified, { nasr: "government" });
    expect(labels.map(({ id }) => id).toSorted()).toEqual([...wanted].toSorted());
    expect(faultsIn(certified, some)).toEqual({});
  });

  it.each([3, 5, 9, 63, 720])("touch nothing in made-up chambers of %i seats", (size) => {
    assert(
      property(array(integer({ min: 1, max: 100 }), { maxLength: 30 }), (wishes) => {
        const seats: Record<string, number> = {};
        let left = size;
        for (const [index, wish] of wishes.entries()) {
          const given = Math.min(left, Math.ceil((wish / 200) * size));
          if (given > 0) seats[`list-${"of-some-length".slice(0, wish % 14)}-${index}`] = given;
          left -= given;
        }
        const chamber = exampleChamber({ seats, size });
        const line = Math.floor(size / 2) + 1;
        const two = assign(noRoles, Object.keys(seats).slice(0, 2), "government");
        for (const roles of [noRoles, two])
          expect(untouched(faultsIn(chamber, [roles], { line }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("stand on the circle at the middle of their arcs where nothing is in the way", () => {
    const { labels, frame } = pictureOf(article, { sairoon: "government" });
    const sairoon = labels.find(({ id }) => id === "sairoon");
    expect(sairoon?.side).toBe("start");
    expect(sairoon?.form).toBe(0);
    expect(sairoon?.leaderTo).toBeNull();
    expect(Math.hypot(sairoon?.x ?? 0, sairoon?.y ?? 0)).toBeCloseTo(frame.rim.radius, 6);
  });

  it("are raised where the width is short, if they stay near, else broken, and then left out", () => {
    const rim = { ...pictureOf(article, {}).frame.rim, reach: 200 };
    const near = { id: "long", from: 0, to: 0.2, isIn: false, seats: 60, forms: [[90], [40, 30]] };
    const [raised] = rimLabels([near], rim);
    expect(raised?.form).toBe(0);
    expect(Math.abs(raised?.x ?? 200) + 90).toBeLessThanOrEqual(200);
    const arc = { ...near, to: 0.02 };
    const [broken] = rimLabels([{ ...arc, forms: [[90], [40, 30]] }], rim);
    expect(broken?.form).toBe(1);
    expect(rimLabels([{ ...arc, forms: [[90], [80, 70]] }], rim)).toEqual([]);
  });

  it("leave out of a crowd who is out before who is in, and fewer seats first", () => {
    const { rim } = pictureOf(article, {}).frame;
    const crowd = Array.from({ length: 12 }, (_, index) => ({
      id: String(index),
      from: 0.2 + index * 0.004,
      to: 0.204 + index * 0.004,
      isIn: index < 2,
      seats: 5 + index,
      forms: [[40]],
    }));
    const named = rimLabels(crowd, rim).map(({ id }) => Number(id));
    expect(named.length).toBeGreaterThan(3);
    expect(named.length).toBeLessThan(12);
    expect(named).toEqual(expect.arrayContaining([0, 1, 11]));
    expect(named).not.toContain(2);
  });

  it("have a line to their arc only where they are far beyond it", () => {
    const { rim } = pictureOf(article, {}).frame;
    const crowd = [0.1, 0.101, 0.102, 0.103].map((from) => ({
      id: String(from),
      from,
      to: from + 0.001,
      isIn: true,
      seats: 14,
      forms: [[40]],
    }));
    const labels = rimLabels(crowd, rim);
    expect(labels).toHaveLength(4);
    const led = labels.filter(({ leaderTo }) => leaderTo !== null);
    expect(led.map(({ id }) => id).toSorted()).toEqual(["0.1", "0.103"]);
    for (const { id, leaderTo } of led) {
      expect(leaderTo).toBeGreaterThanOrEqual(Number(id));
      expect(leaderTo).toBeLessThanOrEqual(Number(id) + 0.0011);
    }
  });
});
