import type { ReactNode } from "react";
import { dropOn } from "#domain/drop.ts";
import { seatsOf } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";
import { DragSurface } from "#ui/drag/DragSurface.tsx";
import type { DragPayload } from "#ui/drag/dragState.ts";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import styles from "./CoalitionDrag.module.css";
import { namesOf } from "#words/tally.ts";

/** Dragging is one more way to call the action that the checkbox of a row calls. */
export function CoalitionDrag({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { roles } = useCounting();
  const assignLists = useApp((app) => app.assignLists);

  function drop(payload: DragPayload, zone: string | null) {
    const result = dropOn(zone, payload, roles);
    if (result !== null) assignLists(result.lists, result.role);
  }

  return (
    <DragSurface
      onDrop={drop}
      onCancel={() => announce(t("announce.cancelled"))}
      renderGhost={(payload) => <DragGhost payload={payload} />}
    >
      {children}
    </DragSurface>
  );
}

/** What is under the finger while it is dragged. */
function DragGhost({ payload }: { readonly payload: DragPayload }) {
  const i18n = useI18n();
  const parliament = useApp((app) => app.parliament);
  const edition = useEdition();
  const seats = payload.items.reduce((sum, id) => sum + (seatsOf(edition, id) ?? 0), 0);
  return (
    <span className={styles.ghost}>
      <bdi>{namesOf(payload.items, parliament, i18n)}</bdi> <strong>{i18n.number(seats)}</strong>
    </span>
  );
}
