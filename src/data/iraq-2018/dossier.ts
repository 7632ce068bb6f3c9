import type { Dossier } from "#domain/dossier.ts";
import { parliament } from "./parliament.ts";

/** All that is known of Iraq's election of May 2018. */
export const iraq2018: Dossier = {
  payload: null,
  parliament,
  inFull: async () => (await import("./parliamentInFull.ts")).parliamentInFull,
  statements: async () => (await import("./statements.ts")).statements,
  provenance: async () => (await import("./provenance.ts")).provenance,
  rules: async () => (await import("./ruleReasons.ts")).ruleReasons,
};
