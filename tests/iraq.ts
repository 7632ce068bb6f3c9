import { chamberOf, type Chamber } from "#domain/chamber.ts";
import { firstParliament } from "#data/catalogue.ts";

/** Iraq 2018, for tests about its data and about the page as it opens. */
export const iraq = firstParliament.parliament;

/** Iraq in one of its editions. */
export function iraqIn(edition: string): Chamber {
  const chamber = chamberOf(iraq, { parliament: iraq.id, edition });
  if (chamber === null) throw new Error(`no edition ${edition}`);
  return chamber;
}
