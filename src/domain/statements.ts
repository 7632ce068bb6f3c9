import type { Quote } from "./quotes.ts";
import type { RedLine } from "./redLines.ts";

/** What was said in public about forming a government. */
export interface Statements {
  readonly quotes: readonly Quote[];
  readonly redLines: readonly RedLine[];
}
