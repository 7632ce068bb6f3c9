import { chamberFrame } from "#drawing/chamberFrame.ts";
import { namedShare, rimLabels } from "#drawing/rimLabels.ts";
import { seatRuns, type SeatRun } from "#domain/seatRuns.ts";
import { seatsByCamp } from "#domain/seatsByCamp.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Arc } from "./Arc.tsx";
import styles from "./ChamberPicture.module.css";
import { LineAndTotal } from "./LineAndTotal.tsx";
import { namedArcs, widthAtBase } from "./namedArcs.ts";
import { seatedIn } from "./seated.ts";
import { widthOf, type PictureRoom } from "./usePictureRoom.ts";

interface ChamberDrawingProps {
  readonly room: PictureRoom;
  /** In black on white: the lists are told apart by what is drawn around each, and smaller ones are named. */
  readonly isInk?: boolean;
}

/** Part of all seats from which on a list is named on paper, where nobody can point at it. */
const namedInInk = 0.01;

/** The half circle with the names at its rim, the line in its aisle, and the total inside. */
export function ChamberDrawing({ room, isInk = false }: ChamberDrawingProps) {
  const i18n = useI18n();
  const { chamber, proposal, standing } = useSubject();
  const runs = seatRuns(chamber, proposal.roles);
  const { seating, cells, turns } = seatedIn(standing.size, standing.line);
  const { width, em, families } = room;
  const frame = chamberFrame(seating, {
    width,
    em,
    baseLabel: widthAtBase(chamber, { i18n, room }),
    lineNumber: widthOf(i18n.number(standing.line), {
      weight: 600,
      size: 1.29 * em,
      family: families.serif,
    }),
  });
  const arcs = namedArcs(runs, turns, { i18n, room, from: isInk ? namedInInk : namedShare });
  const labels = rimLabels(arcs, frame.rim);
  const { above, below } = frame.rim;
  const sign = i18n.direction === "rtl" ? -1 : 1;
  return (
    <svg
      role="img"
      aria-label={useDescription(runs)}
      className={styles.chamber}
      viewBox={[-width / 2, -above, width, above + below].join(" ")}
      data-ink={isInk || undefined}
    >
      {runs.map((run) => (
        <Arc
          key={run.list?.id ?? "unlisted"}
          run={run}
          places={seating.places.slice(run.start, run.start + run.seats)}
          cells={cells.slice(run.start, run.start + run.seats)}
          lines={arcs.find(({ id }) => id === run.list?.id)?.lines}
          label={labels.find(({ id }) => id === run.list?.id)}
          frame={frame}
          sign={sign}
        />
      ))}
      <LineAndTotal frame={frame} sign={sign} />
    </svg>
  );
}

function useDescription(runs: readonly SeatRun[]): string {
  const { t, and } = useI18n();
  const { size, line } = useSubject().standing;
  const camps = seatsByCamp(runs).map(([camp, count]) => t(`chamber.camp.${camp}`, { count }));
  return t("chamber.described", { size, camps: and(camps), line });
}
