import { dimensionOf, type Dimension } from "#drawing/dimensionLine.ts";
import { isCrossed, namedTogether, type Segment } from "#domain/meterBar.ts";
import type { Extent } from "#drawing/extent.ts";
import type { Form, MeterFrame, NamedStretch } from "#drawing/meterFrame.ts";
import { middleText, placeLabels, placeOfRule, type Label } from "#drawing/meterLabels.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { widthOf, type Room } from "./useMeterRoom.ts";
import type { SumWords } from "#words/sumWords.ts";

/** A stretch of the bar with the segments that its name stands for, and where it stands. */
export interface LabelledStretch extends NamedStretch, Label {
  readonly segments: readonly Segment[];
}

/** Where everything stands that the browser does not place by itself. */
export interface MeterLayout {
  readonly stretches: readonly LabelledStretch[];
  /** What names the seats that the figures do not itemise; `null` where it has no room. */
  readonly unlisted: (Extent & { readonly text: string }) | null;
  /** A place on the bar as a share of its width: what is printed has another. */
  readonly at: (place: number) => string;
  readonly rule: "after" | "before" | "nowhere";
  /** Half of the number of the line. */
  readonly halfNumber: number;
  /** `null` while nobody is in the coalition. */
  readonly dimension: Dimension | null;
}

/** Between two segments. */
const gap = 2;
const oneLine: readonly Form[] = ["one line", "seats"];

/** What the meter writes besides names. */
interface Written {
  readonly rule: string;
  readonly sums: SumWords | null;
}

/** The layout of a meter in the room that there is; `segments` are those drawn. */
export function meterLayout(
  { subject, segments, written }: Drawn,
  room: Room,
  i18n: I18n,
): MeterLayout {
  const { standing } = subject;
  const frame = frameOf(subject, room, i18n);
  const { width, line, lineWidth, number } = frame;
  const stretches = stretchesOf(segments, frame, { subject, i18n });
  const labels = placeLabels(stretches, frame, (text, size, kind) =>
    widthOf(text, `${kind === "name" ? 600 : 400} ${size}px ${room.families.sans}`),
  );
  // The sign of the menu stands behind the words.
  const ruleWidth = widthOf(written.rule, `${room.label}px ${room.families.sans}`) + 2 * room.label;
  const sum = (text: string) => widthOf(text, `600 ${room.sum}px ${room.families.serif}`);
  const sums = written.sums;
  const sign = standing.isReached ? 1.2 * room.sum : 0;
  return {
    stretches: stretches.map((stretch, index) => ({
      ...stretch,
      ...(labels[index] ?? { inside: null, above: null }),
    })),
    unlisted: middleText(
      { from: ((standing.size - standing.unlisted) * width) / standing.size, to: width },
      frame,
      [
        i18n.t("meter.unlisted", { count: standing.unlisted }),
        i18n.t("meter.unlistedShort", { count: standing.unlisted }),
        i18n.number(standing.unlisted),
      ].map((text) => [text, widthOf(text, `400 ${room.small}px ${room.families.sans}`) + 10]),
    ),
    at: (place) => `${(100 * place) / width}%`,
    rule: placeOfRule(ruleWidth, frame, labels),
    halfNumber: (number.to - number.from) / 2,
    dimension:
      sums === null
        ? null
        : dimensionOf(
            {
              total: (standing.counted * width) / standing.size,
              line,
              lineWidth,
              isReached: standing.isReached,
              end: width,
            },
            {
              total: sum(sums.total) + 12,
              words: sum(sums.words) + sign,
              joined: sum(sums.joined) + sign,
            },
          ),
  };
}

/** What is drawn: a subject, the segments on its bar and what is written beside names. */
export interface Drawn {
  readonly subject: Subject;
  readonly segments: readonly Segment[];
  readonly written: Written;
}

function frameOf({ standing }: Subject, room: Room, { number }: I18n): MeterFrame {
  const line = (standing.line * room.width) / standing.size;
  const half = widthOf(number(standing.line), `600 ${room.number}px ${room.families.serif}`) / 2;
  const forms = room.height < 2.5 * room.label ? oneLine : (["two lines", ...oneLine] as const);
  return {
    width: room.width,
    line,
    // At its widest: nothing moves when it is crossed.
    lineWidth: room.isStage ? 6 : 5,
    number: { from: line - half, to: line + half },
    forms: room.isNarrow ? ["seats"] : forms,
    sizes: [room.label, room.small],
    sizeAbove: room.isNarrow ? null : room.small,
  };
}

function stretchesOf(
  segments: readonly Segment[],
  { width }: MeterFrame,
  { subject, i18n }: { readonly subject: Subject; readonly i18n: I18n },
) {
  const { line, size } = subject.standing;
  const { t, name: nameOf, number } = i18n;
  return namedTogether(segments, line).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const count = group.reduce((sum, { seats }) => sum + seats, 0);
    const name =
      group.length > 1 ? t("meter.smaller", { count: group.length }) : nameOf(first.list.short);
    const seats = number(count);
    return {
      segments: group,
      name,
      seats,
      full: t(group.length > 1 ? "meter.smallerSeats" : "meter.listSeats", { list: name, seats }),
      from: (first.start * width) / size,
      to: ((first.start + count) * width) / size - gap,
      isRun: group.length > 1,
      isBordered: first.camp !== "government",
      isCrossed: group.some((segment) => isCrossed(segment, line)),
    };
  });
}
