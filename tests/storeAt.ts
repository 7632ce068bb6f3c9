import { firstParliament } from "#data/catalogue.ts";
import type { Dossier } from "#domain/dossier.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { createAppStore, type AppStore } from "#store/store.ts";

/** A store in the scenario that a link tells, of Iraq unless another parliament is given. */
export function storeAt(link: string, dossier: Dossier = firstParliament): AppStore {
  const { problems, ...asked } = readLink({ search: link, hash: "" }, dossier.parliament);
  const notice = problems.length > 0 ? { raw: link, problems } : null;
  return createAppStore({ dossier, ...asked, notice });
}
