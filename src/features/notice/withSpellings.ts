import type { Dossier } from "#domain/dossier.ts";
import type { Parliament } from "#domain/parliament.ts";
import type { Loader } from "#ui/loading.ts";

const known = new WeakMap<Dossier, Loader<Parliament>>();

/**
 * Brings the parliament with all spellings of its lists, by the same loader each time. Where they do
 * not arrive it brings the parliament as it is: fewer misspelt words are understood then.
 */
export function withSpellings(dossier: Dossier): Loader<Parliament> {
  const load = known.get(dossier) ?? loaderOf(dossier);
  known.set(dossier, load);
  return load;
}

function loaderOf({ parliament, inFull }: Dossier): Loader<Parliament> {
  return async () => {
    try {
      return (await inFull?.()) ?? parliament;
    } catch {
      return parliament;
    }
  };
}
