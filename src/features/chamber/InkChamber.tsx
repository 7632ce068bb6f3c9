import { seatRuns } from "#domain/seatRuns.ts";
import { seatsByCamp } from "#domain/seatsByCamp.ts";
import { useSubject } from "#store/subject.tsx";
import { CampMarks } from "./CampMarks.tsx";
import { ChamberDrawing } from "./ChamberDrawing.tsx";
import styles from "./InkChamber.module.css";
import { usePictureRoom } from "./usePictureRoom.ts";

/**
 * The chamber on paper, in ink. It is drawn for a width that is given, in pixels: nothing can be
 * measured before the paper is there, and then it is too late.
 */
export function InkChamber({ width }: { readonly width: number }) {
  const [room, watch] = usePictureRoom(width);
  const { chamber, proposal } = useSubject();
  const camps = seatsByCamp(seatRuns(chamber, proposal.roles)).map(([camp]) => camp);
  return (
    <figure className={styles.chamber}>
      <div ref={watch} className={styles.picture}>
        <ChamberDrawing room={room} isInk />
      </div>
      <figcaption className={styles.key}>
        <CampMarks camps={camps} />
      </figcaption>
    </figure>
  );
}
