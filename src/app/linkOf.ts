import type { Dossier } from "#domain/dossier.ts";
import type { Shown } from "#domain/presentation.ts";
import type { Scenario } from "#domain/scenario.ts";
import { writeLink } from "#formats/link/linkWriting.ts";

/** The query and the fragment that open a scenario of the dossier's parliament again. */
export function linkOf(
  { parliament, payload }: Dossier,
  scenario: Scenario,
  shown?: Shown,
): string {
  const query = writeLink(scenario, parliament, shown);
  return payload === null ? query : `${query}#${payload}`;
}
