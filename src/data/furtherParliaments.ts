import type { CatalogueEntry } from "./catalogueEntry.ts";

/** Parliaments besides the first, each fetched when it is opened. Builds for tests put theirs here. */
export const furtherParliaments: readonly CatalogueEntry[] = [];
