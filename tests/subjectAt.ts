import type { Parliament } from "#domain/parliament.ts";
import { subjectOf, type Subject } from "#domain/subject.ts";
import { readLink } from "#formats/link/scenarioLink.ts";

/** What a link to a scenario of the parliament is about. */
export function subjectAt(link: string, parliament: Parliament): Subject {
  const { scenario } = readLink({ search: link, hash: "" }, parliament);
  const subject = subjectOf(parliament, scenario);
  if (subject === null) throw new Error(`${link} leads to no chamber`);
  return subject;
}
