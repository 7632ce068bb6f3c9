import { listsWith, seatsOf } from "#domain/chamber.ts";
import { fitting } from "#drawing/fitting.ts";
import type { Segment } from "#domain/meterBar.ts";
import type { ListId } from "#domain/parliament.ts";
import { roleOrder, type Role } from "#domain/roles.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { listName } from "#words/names.ts";
import type { MeterLayout } from "./meterLayout.ts";
import { widthOf, type Room } from "./useMeterRoom.ts";

/** A member as the legend names it. */
export interface LegendEntry {
  readonly id: ListId;
  readonly role: Role;
  readonly name: string;
  /** Its seats, or why it has none on the bar. */
  readonly note: string;
}

/** The names under the bar, and how many of them find room. */
export interface Legend {
  readonly entries: readonly LegendEntry[];
  readonly shown: number;
}

/** Between two entries; the swatch before a name with the gap behind it. */
const gap = 14;
const swatch = 18;
/** Between the words of the dimension line and what stands at its end. */
const besideSums = 24;

interface Shown {
  readonly subject: Subject;
  readonly segments: readonly Segment[];
  readonly layout: MeterLayout | null;
}

/**
 * On a phone every member, in the order of the segments, in two lines; who abstains is held by its
 * row in the table. Else those that the bar has no place for, at the end of the dimension line: who abstains,
 * and who has no seats in these figures.
 */
export function legendOf(shown: Shown, room: Room | null, i18n: I18n): Legend {
  const { subject, segments, layout } = shown;
  const { t, number } = i18n;
  const { chamber, proposal } = subject;
  const onBar = new Set(segments.map(({ list }) => list.id));
  const entries = roleOrder
    .flatMap((role) => listsWith(chamber, proposal.roles, role).map((id) => ({ id, role })))
    .filter(({ id, role }) => (room?.isNarrow === true ? role !== "abstains" : !onBar.has(id)))
    .map(({ id, role }) => {
      const seats = seatsOf(chamber, id);
      const known = seats === null ? t("meter.entry.unknown") : number(seats);
      const note = role === "abstains" && seats !== null ? t("meter.entry.abstains") : known;
      return { id, role, name: listName(chamber, id, i18n), note };
    });
  if (room === null) return { entries, shown: 0 };
  const measured = (text: string, weight: number) =>
    widthOf(text, `${weight} ${room.small}px ${room.families.sans}`);
  const lengths = entries.map(
    ({ name, note }) => swatch + measured(name, 600) + measured(` ${note}`, 400),
  );
  const end = room.isNarrow ? 0 : (layout?.dimension?.words.to ?? 0) + besideSums;
  const lines = {
    width: room.width - end,
    count: room.lines,
    gap,
    rest: measured(t("meter.more", { count: entries.length }), 400) + 8,
  };
  return { entries, shown: fitting(lengths, lines) };
}
