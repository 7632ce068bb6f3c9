import type { CSSProperties } from "react";
import type { SeatRun } from "#domain/seatRuns.ts";
import { dividingAngle, seatingOf, type Seating } from "#domain/seating.ts";
import type { Standing } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./ChamberPicture.module.css";
import { seatMarks } from "./seatMarks.ts";

interface ChamberPictureProps {
  readonly runs: readonly SeatRun[];
  readonly standing: Standing;
  readonly onPoint: (run: SeatRun | null) => void;
  readonly onPick: (run: SeatRun) => void;
}

/** Chambers drawn before: placing the seats takes longer than all the rest of the picture. */
const drawn = new Map<number, Seating>();

function seatingFor(size: number): Seating {
  const seating = drawn.get(size) ?? seatingOf(size);
  drawn.set(size, seating);
  return seating;
}

/** Ends of the line's radius, in units of the outermost row's. */
const lineFrom = 0.3;
const lineTo = 1.09;

/** The half circle: a picture for the eye, whose words stand beside it. */
export function ChamberPicture({ runs, standing, onPoint, onPick }: ChamberPictureProps) {
  const { number } = useI18n();
  const seating = seatingFor(standing.size);
  const turn = dividingAngle(seating, standing.line) * Math.PI;
  const [x, y] = [-Math.cos(turn), Math.sin(turn)];
  return (
    <div className={styles.picture} aria-hidden="true">
      <svg className={styles.chamber} viewBox="-1.1 -1.14 2.2 1.24">
        {runs.map((run) => (
          // The picture is hidden from who cannot point; the checkboxes of the table do the same.
          <path
            key={run.list?.id ?? "unlisted"}
            className={styles.wedge}
            role="presentation"
            data-wedge={run.list?.id}
            data-pigment={run.list?.pigment}
            data-camp={run.camp}
            d={seatMarks(
              seating.places.slice(run.start, run.start + run.seats),
              seating.spacing,
              run.camp,
            )}
            onPointerEnter={() => onPoint(run)}
            onPointerLeave={() => onPoint(null)}
            onClick={() => onPick(run)}
          />
        ))}
        <path
          className={styles.line}
          data-reached={standing.isReached || undefined}
          d={`M${x * lineFrom} ${-y * lineFrom}L${x * lineTo} ${-y * lineTo}`}
        />
      </svg>
      <span
        className={styles.lineLabel}
        data-reached={standing.isReached || undefined}
        style={
          {
            "--along": ((x * lineTo + 1.1) / 2.2).toFixed(4),
            "--down": ((1.14 - y * lineTo) / 1.24).toFixed(4),
          } as CSSProperties
        }
      >
        {number(standing.line)}
      </span>
    </div>
  );
}
