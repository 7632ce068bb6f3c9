import { assign } from "#domain/roles.ts";
import { dropOn, type Drop } from "#domain/drop.ts";
import type { Scenario } from "#domain/scenario.ts";
import { useCounting } from "#store/useApp.ts";
import { useDragState, type DragPayload } from "#ui/drag/dragState.ts";

/** What would be if the pointer were released now. */
export interface DropPreview {
  readonly dragged: DragPayload;
  /** `null` when the drop would change nothing. */
  readonly drop: Drop | null;
  readonly scenario: Scenario;
}

/** The preview while something is over a zone, or is taken out of the coalition; else `null`. */
export function useDropPreview(): DropPreview | null {
  const scenario = useCounting();
  const { dragged, zone } = useDragState();
  if (dragged === null) return null;
  const drop = dropOn(zone, dragged, scenario.roles);
  if (drop === null) return zone === null ? null : { dragged, drop, scenario };
  const roles = assign(scenario.roles, drop.lists, drop.role);
  return { dragged, drop, scenario: { ...scenario, roles } };
}
