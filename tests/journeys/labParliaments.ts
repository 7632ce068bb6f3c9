import type { CatalogueEntry } from "#data/catalogueEntry.ts";
import { bareDossier } from "#domain/dossier.ts";
import { lakeland, manyIsles, windmoor } from "#tests/parliaments.ts";

/** Parliaments that a build for journeys has besides the first: it puts this in their place. */
export const furtherParliaments: readonly CatalogueEntry[] = [
  {
    id: lakeland.id,
    load: () =>
      Promise.resolve({
        ...bareDossier(lakeland),
        rules: () =>
          Promise.resolve({
            document: { name: { en: "The Lake Charter" }, url: "https://lakeland.example/charter" },
            reasons: { absolute: { en: "Section 3: the Assembly elects the First Warden." } },
          }),
      }),
  },
  { id: windmoor.id, load: () => Promise.resolve(bareDossier(windmoor)) },
  { id: manyIsles.id, load: () => Promise.resolve(bareDossier(manyIsles)) },
  { id: "far-isle", load: async () => (await import("./farIsle.ts")).farIsle },
  { id: "sunken-isle", load: () => Promise.reject(new Error("It never arrives")) },
];
