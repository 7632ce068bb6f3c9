import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { rimLabels } from "#drawing/rimLabels.ts";
import { assign, noRoles } from "#domain/roles.ts";
import { chamberFrom, exampleChamber, windmoor } from "#tests/parliaments.ts";
import { faultsIn, pictureOf, selections, untouched } from "#tests/drawing/rimPicture.ts";

const evening = chamberFrom(windmoor, "evening");
const all = selections(evening);

/** A chamber with many seats, of which the largest list has a sixth. */
const large = exampleChamber({
  seats: { larch: 54, maple: 47, rowan: 42, alder: 25, hazel: 25, aspen: 21, yew: 19, oak: 18 },
  size: 329,
});

describe("the names at the rim", () => {
  it("are there for every arc in all 256 selections, and touch nothing", () => {
    expect(all).toHaveLength(256);
    expect(faultsIn(evening, all)).toEqual({});
  });

  // The page at 1024 and 1600 pixels, and the wall.
  it.each([{ width: 400 }, { width: 560, em: 15 }, { width: 832, em: 28 }])(
    "are there for every arc, and touch nothing, in other widths: %j",
    (size) => {
      expect(faultsIn(evening, all, size)).toEqual({});
    },
  );

  it("are the same for who supports as for who governs", () => {
    const supporting = all.map((roles) => assign(roles, Object.keys(roles).slice(1), "support"));
    expect(faultsIn(evening, supporting)).toEqual({});
  });

  // Two thirds, a blocking third and unanimity, whose numbers stand among the names.
  it.each([28, 14, 41])("are left out rather than touch anything: line at %i", (line) => {
    expect(untouched(faultsIn(evening, all, { line }))).toEqual([]);
  });

  it("are those of the large lists alone where there are many", () => {
    const seats = { larch: 54, maple: 47, oak: 14, moss: 13, fern: 12 };
    const { labels, wanted } = pictureOf(exampleChamber({ seats, size: 329 }), noRoles);
    expect(wanted).toEqual(["larch", "maple", "oak"]);
    expect(labels.map(({ id }) => id).toSorted()).toEqual(wanted);
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
    const { labels, frame } = pictureOf(large, { larch: "government" });
    const larch = labels.find(({ id }) => id === "larch");
    expect(larch?.side).toBe("start");
    expect(larch?.form).toBe(0);
    expect(larch?.leaderTo).toBeNull();
    expect(Math.hypot(larch?.x ?? 0, larch?.y ?? 0)).toBeCloseTo(frame.rim.radius, 6);
  });

  it("are raised where the width is short, if they stay near, else broken, and then left out", () => {
    const rim = { ...pictureOf(large, {}).frame.rim, reach: 200 };
    const near = { id: "long", from: 0, to: 0.2, isIn: false, seats: 60, forms: [[90], [40, 30]] };
    const [raised] = rimLabels([near], rim);
    expect(raised?.form).toBe(0);
    expect(Math.abs(raised?.x ?? 200) + 90).toBeLessThanOrEqual(200);
    const arc = { ...near, to: 0.02 };
    const [broken] = rimLabels([{ ...arc, forms: [[90], [40, 30]] }], rim);
    expect(broken?.form).toBe(1);
    expect(rimLabels([{ ...arc, forms: [[90], [80, 70]] }], rim)).toEqual([]);
  });

  it("are raised in several lines too, and of several on one side who can be", () => {
    const rim = { ...pictureOf(large, {}).frame.rim, reach: 200 };
    const arc = { id: "low", from: 0.05, to: 0.25, isIn: false, seats: 60 };
    const [broken] = rimLabels([{ ...arc, forms: [[170], [80, 80]] }], rim);
    expect(broken?.form).toBe(1);
    expect(Math.abs(broken?.x ?? 200) + 80).toBeLessThanOrEqual(200);
    const forms = [[105], [30, 30]];
    const above = { ...arc, id: "high", from: 0.1, to: 0.3, forms };
    const two = rimLabels([{ ...arc, forms }, above], rim);
    expect(two.map(({ id, form }) => [id, form])).toEqual([
      ["high", 0],
      ["low", 1],
    ]);
  });

  it("leave out of a crowd who is out before who is in, and fewer seats first", () => {
    const { rim } = pictureOf(large, {}).frame;
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
    const { rim } = pictureOf(large, {}).frame;
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
