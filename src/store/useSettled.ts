import { useDeferredValue } from "react";
import type { Subject } from "#domain/subject.ts";

/**
 * The subject for what may follow a frame later: what somebody did is answered first, then all that it
 * means for others. Where they were about something else altogether, as before a link was read, they
 * do not wait. Nothing drawn below may still have to be fetched.
 */
export function useSettled(subject: Subject): Subject {
  const former = useDeferredValue(subject);
  const isLike =
    former.chamber === subject.chamber &&
    former.standing.line === subject.standing.line &&
    former.standing.isEmpty === subject.standing.isEmpty;
  return isLike ? former : subject;
}
