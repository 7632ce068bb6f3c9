import { ifItLeft } from "./criticalMember.ts";
import type { ListId } from "./parliament.ts";
import type { Subject } from "./subject.ts";

/** Lists without which the line, reached now, would not be: in the chamber's order. */
export function criticalLists(subject: Subject): readonly ListId[] {
  return subject.chamber.rows
    .map(({ list }) => list.id)
    .filter((id) => ifItLeft(subject, id)?.isCritical === true);
}
