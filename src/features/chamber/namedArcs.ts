import type { Chamber } from "#domain/chamber.ts";
import { labelForms, type LabelForm, type LabelLine } from "#drawing/labelForms.ts";
import type { RimArc } from "#drawing/rim.ts";
import { namedShare } from "#drawing/rimLabels.ts";
import type { SeatRun } from "#domain/seatRuns.ts";
import type { I18n } from "#i18n/i18n.ts";
import { widthOf, type PictureRoom } from "./usePictureRoom.ts";

interface Setting {
  readonly i18n: I18n;
  readonly room: PictureRoom;
}

/** An arc with the words of its label. */
export interface NamedArc extends RimArc {
  readonly lines: readonly LabelForm[];
}

/** The arcs of at least that part of all seats, which are named at the rim, each with the ways in which its label can be written. */
export function namedArcs(
  runs: readonly SeatRun[],
  turns: readonly number[],
  { i18n, room, from: least }: Setting & { readonly from: number },
): readonly NamedArc[] {
  return runs.flatMap(({ list, camp, seats, start }) => {
    if (list === null || seats < least * turns.length) return [];
    const isIn = camp === "government" || camp === "support";
    const own = turns.slice(start, start + seats);
    const measure = (line: LabelLine) => lineWidth(line, room, isIn ? 600 : 400);
    const lines = labelForms(i18n.name(list.short), i18n.number(seats), measure);
    const [from, to] = [Math.min(...own), Math.max(...own)];
    return [
      { id: list.id, from, to, isIn, seats, lines, forms: lines.map(({ widths }) => widths) },
    ];
  });
}

function lineWidth({ name, seats }: LabelLine, room: PictureRoom, weight: number) {
  const words = name !== "" && seats !== "" ? `${name} ` : name;
  const type = { size: room.em, family: room.families.sans };
  return widthOf(words, { ...type, weight }) + widthOf(seats, { ...type, weight: 400 });
}

/**
 * Room for the labels at the ends of the base: of the first and the last list that is named when
 * nobody is chosen, so that the picture keeps its size whoever is.
 */
export function widthAtBase({ rows, size }: Chamber, { i18n, room }: Setting): number {
  const named = rows.filter(({ seats }) => seats >= namedShare * size);
  const widths = [named[0], named.at(-1)].flatMap((row) =>
    row === undefined
      ? []
      : lineWidth({ name: i18n.name(row.list.short), seats: i18n.number(row.seats) }, room, 600),
  );
  return Math.max(0, ...widths);
}
