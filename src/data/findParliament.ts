import { firstParliament } from "./catalogue.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";
import { furtherParliaments } from "./furtherParliaments.ts";

/** Every parliament that can be opened, the first one first. */
const catalogue: readonly CatalogueEntry[] = [
  { id: firstParliament.parliament.id, load: () => Promise.resolve(firstParliament) },
  ...furtherParliaments,
];

/** The parliament of that id, or `undefined`. */
export function findParliament(id: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.id === id);
}
