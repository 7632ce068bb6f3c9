import { ChamberDrawing } from "./ChamberDrawing.tsx";
import styles from "./ChamberPicture.module.css";
import { usePictureRoom } from "./usePictureRoom.ts";

/** The chamber, drawn for the room that it has on the screen. */
export function ChamberPicture() {
  const [room, watch] = usePictureRoom();
  return (
    <div ref={watch} className={styles.picture}>
      <ChamberDrawing room={room} />
    </div>
  );
}
