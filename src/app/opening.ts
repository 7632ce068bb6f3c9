import { firstParliament } from "#data/catalogue.ts";
import { findParliament } from "#data/findParliament.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { LinkNotice } from "#domain/linkProblem.ts";
import { initialScenario } from "#domain/scenario.ts";
import { readLinkHeader } from "#formats/link/linkHeader.ts";
import type { LinkText } from "#formats/link/linkParameters.ts";
import { readLink, type LinkReading } from "#formats/link/scenarioLink.ts";

/** What a link opens: a scenario in its parliament, and what could not be opened of it. */
export interface Opening extends Omit<LinkReading, "problems"> {
  readonly dossier: Dossier;
  readonly notice: LinkNotice | null;
}

/** An address as a whole, and taken apart. */
type Address = LinkText & { readonly href: string };

/** Parliaments that are here already, by id. */
type Known = Readonly<Record<string, Dossier>>;

/** What a link opens if its parliament is here already; `null` where it has to be fetched first. */
export function openingAtOnce(link: Address, known: Known): Opening | null {
  const { parliament: id, payload } = readLinkHeader(link);
  if (id === null) return openingIn(firstParliament, link);
  const dossier = Object.hasOwn(known, id) ? known[id] : undefined;
  if (dossier !== undefined && isBrought(dossier, payload)) return openingIn(dossier, link);
  return findParliament(id) === undefined ? openingIn(firstParliament, link) : null;
}

/** Whether a link with that payload is about this parliament: what links carry may share an id. */
function isBrought(dossier: Dossier, payload: string | null): boolean {
  return dossier.payload === null || payload === null || payload === dossier.payload;
}

/** What a link opens. Where its parliament cannot be fetched, the first one with a word about it. */
export async function openingOf(link: Address, known: Known): Promise<Opening> {
  const atOnce = openingAtOnce(link, known);
  if (atOnce !== null) return atOnce;
  const { parliament: id } = readLinkHeader(link);
  // The address may change while the parliament is on its way.
  const asked = { href: link.href, search: link.search, hash: link.hash };
  const dossier = await fetched(id ?? "");
  return dossier === null
    ? notFetched(openingIn(firstParliament, asked))
    : openingIn(dossier, asked);
}

/** The dossier of that id, or `null` where it does not arrive; that is told to who asked. */
async function fetched(id: string): Promise<Dossier | null> {
  try {
    return (await findParliament(id)?.load()) ?? null;
  } catch {
    return null;
  }
}

function openingIn(dossier: Dossier, link: Address): Opening {
  const { problems, ...read } = readLink(link, dossier.parliament, dossier.payload);
  return { ...read, dossier, notice: problems.length > 0 ? { raw: link.href, problems } : null };
}

/** The same, told as what it is: the parliament exists, and did not arrive. */
function notFetched(opening: Opening): Opening {
  const { notice } = opening;
  if (notice === null) return opening;
  const problems = notice.problems.map((problem) =>
    problem.kind === "unknown-parliament"
      ? { ...problem, kind: "parliament-not-fetched" as const }
      : problem,
  );
  // Its words are those of a parliament that exists: they mean nothing in another.
  const scenario = initialScenario(opening.dossier.parliament);
  return { ...opening, scenario, notice: { ...notice, problems } };
}
