import { chamberFrame } from "#domain/chamberFrame.ts";
import { rimLabels } from "#domain/rimLabels.ts";
import { seatRuns } from "#domain/seatRuns.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Arc } from "./Arc.tsx";
import styles from "./ChamberPicture.module.css";
import { LineAndTotal } from "./LineAndTotal.tsx";
import { namedArcs, widthAtBase } from "./namedArcs.ts";
import { seatedIn } from "./seated.ts";
import { useRoom, widthOf } from "./useRoom.ts";

/** The half circle with the names at its rim, the line in its aisle, and the total inside. */
export function ChamberPicture({ label }: { readonly label: string }) {
  const i18n = useI18n();
  const [room, watch] = useRoom();
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
  const arcs = namedArcs(runs, turns, { i18n, room });
  const labels = rimLabels(arcs, frame.rim);
  const { above, below } = frame.rim;
  const sign = i18n.direction === "rtl" ? -1 : 1;
  return (
    <div ref={watch} className={styles.picture}>
      <svg
        role="img"
        aria-label={label}
        className={styles.chamber}
        viewBox={[-width / 2, -above, width, above + below].join(" ")}
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
    </div>
  );
}
