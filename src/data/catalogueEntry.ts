import type { Dossier } from "#domain/dossier.ts";

/** A parliament that can be opened, by the id that links name. */
export interface CatalogueEntry {
  readonly id: string;
  /** Rejects if it cannot be fetched. */
  readonly load: () => Promise<Dossier>;
}
