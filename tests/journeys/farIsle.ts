import { bareDossier } from "#domain/dossier.ts";
import { exampleParliament } from "#tests/parliaments.ts";

/** A parliament in a file of its own, which can be late or lost on its way. */
export const farIsle = bareDossier({
  ...exampleParliament({ seats: { reef: 4, shoal: 3, tide: 2 }, size: 9 }),
  id: "far-isle",
});
