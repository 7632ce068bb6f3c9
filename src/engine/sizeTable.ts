import { createTable, settle, type CoalitionTable } from "./coalitionTable.ts";
import { largestSize, type WeightClass } from "./game.ts";
import { waysToChoose } from "./sizeCounts.ts";
import { addPlayerBySize, enterFirst, sumUp } from "./tableEntry.ts";

/**
 * All players in a table of sums by number of members, up to `mostMembers` of them, for weights
 * below `width` (Brams and Affuso 1976).
 * A class that is most of the chamber, such as hundreds of single members, is entered at once.
 */
export function sizeTable(
  classes: readonly WeightClass[],
  width: number,
  mostMembers = Number.POSITIVE_INFINITY,
): CoalitionTable {
  const players = classes.reduce((sum, { count }) => sum + count, 0);
  const rowCount = Math.min(largestSize(classes, width), mostMembers) + 1;
  const table = createTable({ width, players, rowCount });
  const crowd = classes.find(({ count }) => 2 * count > players);
  if (crowd !== undefined) {
    enterFirst(table, crowd, waysToChoose(crowd.count));
  }
  for (const one of classes.toReversed()) {
    if (one === crowd) continue;
    for (let player = 0; player < one.count; player += 1) addPlayerBySize(table, one.weight);
  }
  settle(table);
  sumUp(table);
  return table;
}
