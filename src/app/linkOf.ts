import type { Dossier } from "#domain/dossier.ts";
import type { Scenario } from "#domain/scenario.ts";
import { writeLink, type LinkPresentation } from "#formats/link/scenarioLink.ts";

/** The query and the fragment that open a scenario of the dossier's parliament again. */
export function linkOf(
  { parliament, payload }: Dossier,
  scenario: Scenario,
  presentation?: LinkPresentation,
): string {
  const query = writeLink(scenario, parliament, presentation);
  return payload === null ? query : `${query}#${payload}`;
}
