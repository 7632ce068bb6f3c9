/** What a choice adds to a coalition, or what is still to be added. */
export interface Rest {
  readonly members: number;
  readonly weight: number;
  /** Bits: set so far by its members where something is to be added. */
  readonly marks: number;
}

/** Choices of which one is taken; to take nobody is always another. */
export type Choices = readonly Rest[];

export interface Reachable {
  /** Whether one choice of each from the one of that number on can add exactly what is missing. */
  readonly has: (from: number, rest: Rest) => boolean;
}

interface Bounds {
  /** The greatest weight asked for. */
  readonly weight: number;
  /** More members than this are never asked for or never light enough. */
  readonly members: number;
  /** Bits that all members together must set; zero where no bits matter. */
  readonly needed: number;
}

/** Sets of two marks. */
const markStates = 4;
const wordBits = 32;

/**
 * The weights that can still be reached, from each place in a row of choices on and for each number
 * of members, as bits: subset sums, one shift and one "or" for each choice. Numbers of members are
 * worked out when they are first asked for, since the first answers have few.
 */
export function createReachable(row: readonly Choices[], bounds: Bounds): Reachable {
  const words = Math.floor(bounds.weight / wordBits) + 1;
  const states = bounds.needed === 0 ? 1 : markStates;
  const shape = { words, states };
  const tables: Uint32Array[] = [];

  function has(from: number, { members, weight, marks }: Rest): boolean {
    if (members < 0 || weight < 0 || members > bounds.members || weight > bounds.weight) {
      return false;
    }
    while (tables.length <= members) tables.push(nextTable(row, tables, shape));
    const table = tables[members] as Uint32Array;
    const word = weight >>> 5;
    for (let state = 0; state < states; state += 1) {
      const isMarked = ((state | marks) & bounds.needed) === bounds.needed;
      const bits = table[(from * states + state) * words + word] as number;
      if (isMarked && ((bits >>> (weight & 31)) & 1) === 1) return true;
    }
    return false;
  }

  return { has };
}

interface Shape {
  /** 32-bit words for the weights. */
  readonly words: number;
  /** Sets of marks. */
  readonly states: number;
}

/** The table for one member more: places, then sets of marks, then weights. */
function nextTable(
  row: readonly Choices[],
  fewer: readonly Uint32Array[],
  { words, states }: Shape,
): Uint32Array {
  const members = fewer.length;
  const size = states * words;
  const table = new Uint32Array((row.length + 1) * size);
  if (members === 0) table[row.length * size] = 1;
  for (let place = row.length - 1; place >= 0; place -= 1) {
    const after = (place + 1) * size;
    table.copyWithin(place * size, after, after + size);
    for (const choice of row[place] as Choices) {
      const source = fewer[members - choice.members];
      if (source === undefined) continue;
      for (let state = 0; state < states; state += 1) {
        const from = { bits: source, start: after + state * words };
        const to = { bits: table, start: place * size + (state | choice.marks) * words };
        orShifted(to, from, [choice.weight, words]);
      }
    }
  }
  return table;
}

interface Bits {
  readonly bits: Uint32Array;
  readonly start: number;
}

/** Adds to the bits of one set those of another, each moved up by a weight. */
function orShifted(target: Bits, source: Bits, [weight, words]: readonly [number, number]): void {
  const skip = weight >>> 5;
  const shift = weight & 31;
  let low = 0;
  for (let word = skip; word < words; word += 1) {
    const bits = source.bits[source.start + word - skip] as number;
    const moved = shift === 0 ? bits : (bits << shift) | (low >>> (wordBits - shift));
    low = bits;
    const at = target.start + word;
    target.bits[at] = (target.bits[at] as number) | moved;
  }
}
