import { roleOf, type Role } from "#domain/roles.ts";
import { seatsOf, type Edition, type ListId } from "#domain/parliament.ts";
import type { Scenario } from "#domain/scenario.ts";
import { ifItLeft, standingOf, withThem } from "#domain/standing.ts";

/** Where the scenario would stand if one list changed sides. */
export interface Prospect {
  /** The list's role now; `null` in opposition. */
  readonly role: Role | null;
  /** Seats that would count: without the list if it has a role, else with it in government. */
  readonly counted: number;
  /** Whether that alone would lose the line that is reached now, or reach the one that is not. */
  readonly isDecisive: boolean;
}

export interface Prospects {
  /** Seats to reach. A list of the opposition that joins does not move it under any rule. */
  readonly line: number;
  readonly of: (id: ListId) => Prospect;
}

/**
 * The prospects of any list under one scenario. Lists of equal size and role have the same, so
 * each is counted once: a chamber of 200 lists costs a handful of counts.
 */
export function prospectsIn(scenario: Scenario, edition: Edition): Prospects {
  const { isReached, line } = standingOf(scenario.roles, edition, scenario.rule);
  const known = new Map<string, Prospect>();

  function count(id: ListId): Prospect {
    const role = roleOf(scenario.roles, id);
    const departure = ifItLeft(id, scenario, edition);
    if (departure !== null) {
      return { role, counted: departure.counted, isDecisive: departure.isCritical };
    }
    const joined = withThem([id], scenario, edition);
    return { role, counted: joined.counted, isDecisive: !isReached && joined.isReached };
  }

  function of(id: ListId): Prospect {
    const key = `${roleOf(scenario.roles, id)} ${seatsOf(edition, id)}`;
    const prospect = known.get(key) ?? count(id);
    known.set(key, prospect);
    return prospect;
  }

  return { line, of };
}
