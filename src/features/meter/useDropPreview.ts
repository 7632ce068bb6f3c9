import type { RoleChange } from "#domain/roles.ts";
import { dropOn, isCarried, type Carried } from "#store/drop.ts";
import { ifTheyHad, type Subject } from "#domain/subject.ts";
import { useSubject } from "#store/subject.tsx";
import { useDragState } from "#ui/drag/dragState.ts";

/** What would be if the pointer were released now. */
export interface DropPreview {
  readonly dragged: Carried;
  /** `null` when the drop would change nothing. */
  readonly drop: RoleChange | null;
  readonly result: Subject;
}

/** The preview while something is over a zone, or is taken out of the coalition; else `null`. */
export function useDropPreview(): DropPreview | null {
  const subject = useSubject();
  const { dragged, zone } = useDragState();
  if (dragged === null || !isCarried(dragged)) return null;
  const drop = dropOn(zone, dragged, subject.proposal.roles);
  if (drop === null) return zone === null ? null : { dragged, drop, result: subject };
  return { dragged, drop, result: ifTheyHad(subject, drop.lists, drop.role) };
}
