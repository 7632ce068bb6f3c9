import type { Roles } from "#domain/roles.ts";
import { useApp } from "#store/useApp.ts";
import { useDragState } from "#ui/drag/dragState.ts";

/**
 * Roles that somebody points at, to be shown in the place of the coalition; `null` while something is
 * dragged, whatever it passes: then it is the coalition that matters.
 */
export function usePointed(): Roles | null {
  const { dragged } = useDragState();
  const previewed = useApp((app) => app.previewed);
  return dragged === null ? previewed : null;
}
