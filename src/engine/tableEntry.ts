import {
  limbBase,
  limbsOf,
  noteMost,
  playersPerCarry,
  settle,
  startOf,
  type CoalitionTable,
} from "./coalitionTable.ts";
import type { WeightClass } from "./game.ts";
import { beat } from "./heartbeat.ts";

/** Adds a player to a table with a single row: each coalition with and without it. */
export function addPlayer(table: CoalitionTable, weight: number): void {
  beat();
  table.players += 1;
  table.most[0] = 2 * (table.most[0] as number);
  addShifted(table, { target: 0, source: 0, weight, from: weight, to: table.width - 1 });
  carryWhenDue(table);
}

/**
 * Adds a player to a table with a row for each number of members. The order is free; by exact
 * weight the lightest first is the cheapest, since few weights are reached by few of the light.
 */
export function addPlayerBySize(table: CoalitionTable, weight: number): void {
  beat();
  table.players += 1;
  addToRows(table, weight);
  carryWhenDue(table);
}

/** Enters a class of players into a table by size that is still empty, by the ways to choose some. */
export function enterFirst(
  table: CoalitionTable,
  { weight, count }: WeightClass,
  ways: (chosen: number) => { readonly exact: bigint },
): void {
  const { cells, rowCount, width, limbs, reach, top, most } = table;
  table.players = count;
  for (let size = 1; size < rowCount && size <= count; size += 1) {
    const from = size * weight;
    if (from >= width) return;
    reach[size] = from;
    top[size] = from;
    let rest = ways(size).exact;
    most[size] = Number(rest);
    for (let limb = 0; limb < limbs; limb += 1) {
      cells[startOf(table, size) + limb * width + from] = Number(rest % BigInt(limbBase));
      rest /= BigInt(limbBase);
    }
  }
}

/** Every row gains what the row before it becomes when the player joins. */
function addToRows(table: CoalitionTable, weight: number): void {
  const { rowCount, reach, top, most, width } = table;
  for (let size = rowCount - 1; size > 0; size -= 1) {
    const from = (reach[size - 1] as number) + weight;
    const to = Math.min((top[size - 1] as number) + weight, width - 1);
    if (from <= to) {
      most[size] = (most[size] as number) + (most[size - 1] as number);
      addShifted(table, { target: size, source: size - 1, weight, from, to });
      reach[size] = Math.min(reach[size] as number, from);
      top[size] = Math.max(top[size] as number, to);
    }
  }
}

/** Two rows, a player of a weight, and the first and the last cell that its joining changes. */
interface Shift {
  readonly target: number;
  readonly source: number;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Adds to a row what another, or itself, becomes when the player joins: downwards, so that a row
 * added to itself still holds the counts without the player. Four cells at a time, and without a
 * check that the loop makes needless: together they take a third off the time of every count.
 */
function addShifted(table: CoalitionTable, { target, source, weight, from, to }: Shift): void {
  const { cells, width } = table;
  const limbs = limbsOf(table, target);
  const back = startOf(table, target) - startOf(table, source) + weight;
  for (let limb = 0; limb < limbs; limb += 1) {
    const start = startOf(table, target) + limb * width;
    const first = start + from;
    let cell = start + to;
    for (; cell >= first + 3; cell -= 4) {
      cells[cell] = (cells[cell] as number) + (cells[cell - back] as number);
      cells[cell - 1] = (cells[cell - 1] as number) + (cells[cell - 1 - back] as number);
      cells[cell - 2] = (cells[cell - 2] as number) + (cells[cell - 2 - back] as number);
      cells[cell - 3] = (cells[cell - 3] as number) + (cells[cell - 3 - back] as number);
    }
    for (; cell >= first; cell -= 1) {
      cells[cell] = (cells[cell] as number) + (cells[cell - back] as number);
    }
  }
}

/**
 * Turns a player who was entered without being counted into one who counts as a member: the player
 * is taken out of every row (D(x) = T(x) - D(x - w)) and added again one row further.
 */
export function makeCounted(table: CoalitionTable, weight: number): void {
  beat();
  for (let row = 0; row < table.rowCount; row += 1) {
    if ((table.reach[row] as number) < table.width) takeOut(table, row, weight);
  }
  addToRows(table, weight);
  settle(table);
}

function takeOut(table: CoalitionTable, row: number, weight: number): void {
  const { cells, width, reach } = table;
  const limbs = limbsOf(table, row);
  for (let limb = 0; limb < limbs; limb += 1) {
    const start = startOf(table, row) + limb * width;
    for (let cell = start + (reach[row] as number) + weight; cell < start + width; cell += 1) {
      cells[cell] = (cells[cell] as number) - (cells[cell - weight] as number);
    }
  }
}

function carryWhenDue(table: CoalitionTable): void {
  if (table.limbs > 1 && table.players % playersPerCarry === 0) settle(table);
}

/** Turns a table of exact weights, carries completed, into a table of sums. */
export function sumUp(table: CoalitionTable): void {
  const { cells, rowCount, width, limbs, reach, top } = table;
  for (let row = 0; row < rowCount; row += 1) {
    const start = startOf(table, row);
    const from = start + (reach[row] as number) + 1;
    for (let cell = from; cell < start + width; cell += 1) {
      if (limbs === 1) cells[cell] = (cells[cell] as number) + (cells[cell - 1] as number);
      else addBefore(table, cell);
    }
    top[row] = width - 1;
    noteMost(table, row);
  }
}

/** Adds to a cell the one before it, limb by limb, and carries at once. */
function addBefore({ cells, width, limbs }: CoalitionTable, cell: number): void {
  let over = 0;
  const end = cell + limbs * width;
  for (let limb = cell; limb < end; limb += width) {
    const sum = (cells[limb] as number) + (cells[limb - 1] as number) + over;
    over = sum >= limbBase ? 1 : 0;
    cells[limb] = sum - over * limbBase;
  }
}
