import { useDeferredValue, useMemo } from "react";
import type { ListId } from "#domain/parliament.ts";
import { reachOfConflicts, readingOrder } from "#domain/statementOrder.ts";
import {
  conflictsWithin,
  statementsOn,
  type Opposed,
  type Statement,
  type Statements,
} from "#domain/statements.ts";
import type { Subject } from "#domain/subject.ts";
import { useSubject } from "#store/subject.tsx";
import { loaded } from "#ui/loading.ts";

/** What was said about a selection. */
export interface Said {
  readonly subject: Subject;
  /** Those that name a list of it, in the order in which they are read. */
  readonly concerning: readonly Statement[];
  /** The others, the largest lists' first. */
  readonly others: readonly Statement[];
  /** Which of its members stand against which. */
  readonly conflicts: readonly Opposed[];
  /** How many of those that concern it reach as far as the last that tells of that. */
  readonly against: number;
}

/** What was said about the selection on the screen, drawn after the answer to a press. */
export function useSaid(load: () => Promise<Statements>): Said {
  const statements = loaded(load);
  const subject = useDeferredValue(useSubject());
  // As they were, they are drawn with the answer to a press: the same, for nothing to be drawn again.
  return useMemo(() => saidAbout(subject, statements), [subject, statements]);
}

function saidAbout(subject: Subject, statements: Statements): Said {
  const { roles } = subject.proposal;
  const largest: readonly ListId[] = subject.chamber.lists.map(({ id }) => id);
  const conflicts = conflictsWithin(statements, roles, largest);
  const all = statementsOn(statements, roles);
  const concerning = readingOrder(all, roles, largest);
  return {
    subject,
    concerning,
    others: readingOrder(all, {}, largest).filter((one) => !concerning.includes(one)),
    conflicts,
    against: reachOfConflicts(concerning, roles),
  };
}
