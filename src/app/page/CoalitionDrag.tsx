import type { ReactNode } from "react";
import { dropOn, isCarried } from "#store/drop.ts";
import { seatsTogether } from "#domain/chamber.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { DragSurface } from "#ui/drag/DragSurface.tsx";
import { useDragState, type DragPayload } from "#ui/drag/dragState.ts";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import styles from "./CoalitionDrag.module.css";
import { namesOrCount } from "#words/names.ts";

/** Dragging is one more way to call the action that the checkbox of a row calls. */
export function CoalitionDrag({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { roles } = useSubject().proposal;
  const assignLists = useApp((app) => app.assignLists);

  function drop(payload: DragPayload, zone: string | null) {
    const result = isCarried(payload) ? dropOn(zone, payload, roles) : null;
    if (result !== null) assignLists(result.lists, result.role);
  }

  return (
    <DragSurface
      onDrop={drop}
      onCancel={() => announce(t("app.dragCancelled"))}
      renderGhost={(payload) => <DragGhost payload={payload} />}
    >
      {children}
    </DragSurface>
  );
}

/**
 * What is under the finger while it is dragged. Nothing over the meter: there its segment is drawn,
 * and a card would cover what the sentence and the dimension line say.
 */
function DragGhost({ payload }: { readonly payload: DragPayload }) {
  const i18n = useI18n();
  const { zone } = useDragState();
  const { chamber } = useSubject();
  const seats = seatsTogether(chamber, payload.items);
  return (
    <span className={styles.ghost} data-zone={zone}>
      <bdi>{namesOrCount(chamber, payload.items, i18n)}</bdi>{" "}
      <strong>{seats === null ? i18n.t("coalition.notItemised") : i18n.number(seats)}</strong>
    </span>
  );
}
