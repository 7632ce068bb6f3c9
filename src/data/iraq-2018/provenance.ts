import { accepted } from "#data/accepted.ts";
import { readProvenance } from "#formats/provenanceJson.ts";
import sources from "./sources.json" with { type: "json" };

/** Where the numbers come from, read like a stranger's file. */
export const provenance = accepted(readProvenance(sources), "sources.json");
