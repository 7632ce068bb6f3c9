import { lengthOf, middleOf, nearest, type Extent } from "./extent.ts";
import { inRow, type RowWish } from "./inRow.ts";
import { apart, type Measure, type MeterFrame, type NamedStretch } from "./meterFrame.ts";

/** A name above the bar, with the place on the bar's upper edge that it points to. */
export interface Above extends Extent {
  readonly text: string;
  readonly tick: number;
}

/** A stretch that is to be named above the bar, with what may be written, the best first. */
interface Wanted {
  readonly stretch: NamedStretch;
  readonly texts: readonly string[];
}

interface Setting {
  readonly frame: MeterFrame;
  readonly measure: Measure;
}

/** The names above the bar: the crossed one, and around it and the number as many as there is room for. */
export function namesAbove(
  wanted: readonly Wanted[],
  setting: Setting,
): ReadonlyMap<NamedStretch, Above> {
  const { sizeAbove } = setting.frame;
  const placed = new Map<NamedStretch, Above>();
  if (sizeAbove === null) return placed;
  const size = sizeAbove;
  const lengthOfText = (text: string) => setting.measure(text, size, "name");
  const crossed = wanted.find(({ stretch }) => stretch.isCrossed);
  const over = crossed === undefined ? null : crossedAbove(crossed, setting.frame, lengthOfText);
  if (crossed !== undefined && over !== null) placed.set(crossed.stretch, over);
  for (const isBefore of [true, false]) {
    const own = wanted.filter(
      ({ stretch }) => !stretch.isCrossed && middleOf(stretch) < setting.frame.line === isBefore,
    );
    const room = roomBeside(isBefore, setting.frame, over);
    for (const [stretch, above] of shortFirst(own, room, lengthOfText)) placed.set(stretch, above);
  }
  return placed;
}

/** Where a name stands whose stretch the line runs through: beside the number, on a side of its own. */
function crossedAbove(
  { stretch, texts }: Wanted,
  { line, lineWidth, number, width }: MeterFrame,
  lengthOfText: (text: string) => number,
): Above | null {
  const before = {
    own: { from: stretch.from, to: line - lineWidth / 2 },
    room: { from: 0, to: number.from - apart },
  };
  const after = {
    own: { from: line + lineWidth / 2, to: stretch.to },
    room: { from: number.to + apart, to: width },
  };
  const sides = lengthOf(before.own) >= lengthOf(after.own) ? [before, after] : [after, before];
  for (const text of texts) {
    for (const { own, room } of sides) {
      const place = nearest([room], lengthOfText(text), middleOf(own));
      if (place !== undefined) return { ...place, text, tick: middleOf(own) };
    }
  }
  return null;
}

/** The room above the bar on a side of the number, beside the name that stands there already. */
function roomBeside(isBefore: boolean, frame: MeterFrame, over: Extent | null): Extent {
  const { number, width } = frame;
  const taken = [number, ...(over === null ? [] : [over])];
  return isBefore
    ? { from: 0, to: Math.min(...taken.map(({ from }) => from)) - apart }
    : { from: Math.max(...taken.map(({ to }) => to)) + apart, to: width };
}

function count(places: readonly (Extent | null)[]): number {
  return places.filter((one) => one !== null).length;
}

/** As many names as there is room for; then the longer text for each that leaves them all their place. */
function shortFirst(
  wanted: readonly Wanted[],
  room: Extent,
  lengthOfText: (text: string) => number,
): readonly (readonly [NamedStretch, Above])[] {
  const inRoom = (texts: readonly string[]) =>
    inRow(
      wanted.map(({ stretch }, index) => wishOf(stretch, lengthOfText(texts[index] ?? ""), room)),
      apart,
    );
  let texts = wanted.map((one) => one.texts.at(-1) ?? "");
  const most = count(inRoom(texts));
  for (const [index, one] of wanted.entries()) {
    const longer = texts.with(index, one.texts[0] ?? "");
    if (count(inRoom(longer)) === most) texts = longer;
  }
  const places = inRoom(texts);
  return wanted.flatMap(({ stretch }, index) => {
    const place = places[index] ?? null;
    if (place === null) return [];
    return [[stretch, { ...place, text: texts[index] ?? "", tick: middleOf(stretch) }] as const];
  });
}

/**
 * A name may slide along by half of itself from what it names; where the number of the line or the
 * name of the crossed stretch stands over that, to where no more than itself is between them.
 */
function wishOf(stretch: NamedStretch, length: number, room: Extent): RowWish {
  const back = stretch.to > room.to ? 2 * length : length / 2;
  const on = stretch.from < room.from ? 2 * length : length / 2;
  return {
    length,
    middle: middleOf(stretch),
    reach: {
      from: Math.max(room.from, stretch.from - back),
      // At the start of the bar a name begins with it, however short what it names.
      to: Math.min(room.to, Math.max(stretch.to + on, room.from === 0 ? length : 0)),
    },
  };
}
