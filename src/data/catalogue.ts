import type { Dossier } from "#domain/dossier.ts";
import { iraq2018 } from "./iraq-2018/dossier.ts";

/** Opened where a link names no parliament, and for those that are not known; it needs no fetching. */
export const firstParliament: Dossier = iraq2018;
