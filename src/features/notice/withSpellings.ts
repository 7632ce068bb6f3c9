import type { Dossier } from "#domain/dossier.ts";
import { loaderFor } from "#ui/loading.ts";

/**
 * Brings the parliament with all spellings of its lists. Where they do not arrive it brings the
 * parliament as it is: fewer misspelt words are understood then.
 */
export const withSpellings = loaderFor(async ({ parliament, inFull }: Dossier) => {
  try {
    return (await inFull?.()) ?? parliament;
  } catch {
    return parliament;
  }
});
