import { createContext, useContext } from "react";
import { seatsOf } from "#domain/chamber.ts";
import { ifItLeft, withThem } from "#domain/criticalMember.ts";
import type { ListId } from "#domain/parliament.ts";
import { roleOf, type Role } from "#domain/roles.ts";
import type { Standing } from "#domain/standing.ts";
import type { Subject } from "#domain/subject.ts";

/** Where the subject would stand if one list changed sides. */
export interface Prospect {
  /** The list's role now; `null` in opposition. */
  readonly role: Role | null;
  /** How it would change sides; `null` where nothing of that can be said in seats. */
  readonly change: "joins" | "leaves" | null;
  /** Seats that would count then. */
  readonly counted: number;
  /** Whether that alone would lose the line that is reached now, or reach the one that is not. */
  readonly isDecisive: boolean;
}

export interface Prospects {
  /** Where the subject stands now. No list of the opposition that joins moves its line. */
  readonly standing: Standing;
  readonly of: (id: ListId) => Prospect;
}

/**
 * The prospects of any list. Lists of equal size and role have the same, so each is counted once: a
 * chamber of 200 lists costs a handful of counts.
 */
export function prospectsIn(subject: Subject): Prospects {
  const { chamber, proposal, standing } = subject;
  const { isReached } = standing;
  const known = new Map<string, Prospect>();

  function count(id: ListId): Prospect {
    const role = roleOf(proposal.roles, id);
    const departure = ifItLeft(subject, id);
    const isIdle = role === "abstains" && departure?.counted === standing.counted;
    if (departure !== null && (departure.isCritical || !isIdle)) {
      const { counted, isCritical } = departure;
      return { role, change: "leaves", counted, isDecisive: isCritical };
    }
    const joined = withThem(subject, [id]);
    // Where the line goes by those who vote, one who no longer abstains moves it.
    if (joined.line !== standing.line) {
      return { role, change: null, counted: standing.counted, isDecisive: false };
    }
    const { counted } = joined;
    return { role, change: "joins", counted, isDecisive: !isReached && joined.isReached };
  }

  function of(id: ListId): Prospect {
    const key = `${roleOf(proposal.roles, id)} ${seatsOf(chamber, id)}`;
    const prospect = known.get(key) ?? count(id);
    known.set(key, prospect);
    return prospect;
  }

  return { standing, of };
}

/** The prospects that the cells of a table show. A row is not drawn again when only they change. */
export const ProspectsContext = createContext<Prospects | null>(null);

export function useProspects(): Prospects {
  const prospects = useContext(ProspectsContext);
  if (prospects === null) throw new Error("useProspects is used outside of a table of lists");
  return prospects;
}
