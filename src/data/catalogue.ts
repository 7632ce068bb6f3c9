import type { Dossier } from "#domain/dossier.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";
import { furtherParliaments } from "./furtherParliaments.ts";
import { iraq2018 } from "./iraq-2018/dossier.ts";

/** Opened where a link names no parliament, and for those that are not known; it needs no fetching. */
export const firstParliament: Dossier = iraq2018;

/** Every parliament that can be opened, the first one first. */
const catalogue: readonly CatalogueEntry[] = [
  { id: iraq2018.parliament.id, load: () => Promise.resolve(iraq2018) },
  ...furtherParliaments,
];

/** The parliament of that id, or `undefined`. */
export function findParliament(id: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.id === id);
}
