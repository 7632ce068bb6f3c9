import type { Dossier } from "#domain/dossier.ts";
import type { Loader } from "#ui/loading.ts";
import type { Search } from "./searchIn.ts";

const known = new WeakMap<Dossier, Loader<Search>>();

/** Brings the search in a parliament, with the names that are only searched: the same loader each time. */
export function searchOf(dossier: Dossier): Loader<Search> {
  const load = known.get(dossier) ?? loaderOf(dossier);
  known.set(dossier, load);
  return load;
}

function loaderOf({ parliament, inFull }: Dossier): Loader<Search> {
  return async () => {
    const [{ searchIn }, whole] = await Promise.all([
      import("./searchIn.ts"),
      inFull?.() ?? parliament,
    ]);
    return searchIn(whole);
  };
}
