import type { ChamberFrame } from "#drawing/chamberFrame.ts";
import type { Origin } from "#store/drop.ts";
import type { LabelForm } from "#drawing/labelForms.ts";
import type { RimLabel } from "#drawing/rim.ts";
import type { SeatCell } from "#drawing/seatCells.ts";
import type { SeatPlace } from "#drawing/seating.ts";
import type { SeatRun } from "#domain/seatRuns.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { dragSource } from "#ui/drag/dragState.ts";
import styles from "./ChamberPicture.module.css";
import { ArcLabel } from "./ArcLabel.tsx";
import { seatGround, seatMarks } from "./seatMarks.ts";

interface ArcProps {
  readonly run: SeatRun;
  readonly places: readonly SeatPlace[];
  readonly cells: readonly SeatCell[];
  /** The ways to write its label, where it is large enough to have one. */
  readonly lines: readonly LabelForm[] | undefined;
  readonly label: RimLabel | undefined;
  readonly frame: ChamberFrame;
  /** -1 where one reads from right to left. */
  readonly sign: number;
}

/** 1.3 pixels on the page: the thinnest line of which the colour can be told. */
const ringInEm = 0.093;

/** The seats of a list and its name: pressed, it joins or leaves; dragged, it goes where it is let go. */
export function Arc(props: ArcProps) {
  const { run, places, cells, lines, label, frame, sign } = props;
  const { t, name } = useI18n();
  const toggleList = useApp((app) => app.toggleList);
  const { list, camp } = run;
  const ring = Math.min(Math.max(ringInEm * frame.rim.em, 0.1 * frame.mark), 0.45 * frame.mark);
  const drawn = ({ x, y }: SeatPlace) => ({ x: sign * x * frame.scale, y: -y * frame.scale });
  const marks = (
    <>
      <path className={styles.ground} d={seatGround(cells.map((cell) => cell.map(drawn)))} />
      <path
        className={styles.seats}
        strokeWidth={ring}
        d={seatMarks(places.map(drawn), { radius: frame.mark, ring }, camp)}
      />
    </>
  );
  const seats = t("seats", { count: run.seats });
  if (list === null || camp === "unlisted") {
    return (
      <g className={styles.arc} data-camp={camp}>
        <title>{t("chamber.unlistedSeat", { seats })}</title>
        {marks}
      </g>
    );
  }
  const form = label && lines?.[label.form];
  return (
    // The picture is for who can point; the checkboxes of the table do the same. A finger takes it by
    // its name, and by its seats as far as the style keeps them from scrolling the page.
    <g
      className={styles.arc}
      role="presentation"
      data-arc={list.id}
      data-camp={camp}
      data-pigment={list.pigment}
      data-drag-handle
      {...dragSource<Origin>({ items: [list.id], from: "chamber" })}
      onClick={() => toggleList(list.id)}
    >
      <title>{t("chamber.seat", { list: name(list.short), seats, role: t(`role.${camp}`) })}</title>
      {marks}
      {form && <ArcLabel label={label} form={form} rim={frame.rim} sign={sign} />}
    </g>
  );
}
