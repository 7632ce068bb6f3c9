import type { Localised, Parliament } from "./parliament.ts";
import type { Provenance } from "./provenance.ts";
import type { RuleKind } from "./rule.ts";
import type { Statements } from "./statements.ts";

/** Why a chamber asks for a rule, and the document that says so. */
export interface RuleReasons {
  readonly document: { readonly name: Localised; readonly url: string };
  /** By the rule that each is about; a rule without one is explained by its arithmetic alone. */
  readonly reasons: Readonly<Partial<Record<RuleKind, Localised>>>;
}

/**
 * All that is known of a parliament. What is not needed to count is fetched when it is wanted: a
 * function that rejects if it cannot be fetched, or `null` where there is nothing of the kind.
 */
export interface Dossier {
  /** It may lack the texts of remarks, and of its lists what is neither counted nor drawn. */
  readonly parliament: Parliament;
  /** The same with these texts; `null` where it has them already. */
  readonly inFull: (() => Promise<Parliament>) | null;
  readonly statements: (() => Promise<Statements>) | null;
  readonly provenance: (() => Promise<Provenance>) | null;
  readonly rules: (() => Promise<RuleReasons>) | null;
  /** What its links must carry in their fragment to bring it along; `null`: they only name it. */
  readonly payload: string | null;
}

/** The dossier of a parliament of which nothing but the figures is known. */
export function bareDossier(parliament: Parliament): Dossier {
  return {
    parliament,
    inFull: null,
    statements: null,
    provenance: null,
    rules: null,
    payload: null,
  };
}
