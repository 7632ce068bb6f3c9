import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allWinning,
  barsOf,
  faultsIn,
  isWinning,
  pages,
  walls,
} from "#tests/drawing/meterFaults.ts";
import { chamberFrom, exampleChamber, lakeland, windmoor } from "#tests/parliaments.ts";

const chambers = [
  chamberFrom(windmoor, "evening"),
  chamberFrom(windmoor, "recount"),
  chamberFrom(lakeland, "report"),
  chamberFrom(lakeland, "register"),
];
const bars = chambers.flatMap((chamber) => barsOf(chamber, allWinning(chamber)));

describe("over all winning coalitions", () => {
  it.each([...pages, ...walls])(
    "no label touches the line or another, and the crossed one has a name: $width",
    (view) => {
      expect(faultsIn(bars, view)).toEqual([]);
    },
  );

  it("nor in chambers of any lists", () => {
    const anySeats = array(integer({ min: 4, max: 60 }), { minLength: 3, maxLength: 40 });
    assert(
      property(anySeats, constantFrom(...pages, ...walls), (wishes, view) => {
        const named = wishes.map((seats, index) => {
          const name = `${"of-some-length".slice(0, seats % 14)}${index}-x`;
          return [name, seats] as const;
        });
        const size = wishes.reduce((sum, seats) => sum + seats, 0);
        const chamber = exampleChamber({ seats: Object.fromEntries(named), size });
        const all = named.map(([name]) => name);
        const members = [all, all.slice(1), all.filter((_, index) => index % 3 > 0)];
        const winning = members.filter((some) => isWinning(chamber, some));
        expect(faultsIn(barsOf(chamber, winning), view)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
