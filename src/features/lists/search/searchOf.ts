import type { Dossier } from "#domain/dossier.ts";
import { loaderFor } from "#ui/loading.ts";

/** Brings the search in a parliament, with the names that are only searched. */
export const searchOf = loaderFor(async ({ parliament, inFull }: Dossier) => {
  const [{ searchIn }, whole] = await Promise.all([
    import("./searchIn.ts"),
    inFull?.() ?? parliament,
  ]);
  return searchIn(whole);
});
