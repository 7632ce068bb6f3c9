import type { Catalogue } from "#i18n/language.ts";
import { ask } from "#ui/loading.ts";

export const loadFacts = async () => (await import("./Facts.tsx")).Facts;

/** Asks for what is said of a coalition, with its texts: whoever draws it finds both on their way. */
export function askForFacts({ chapters }: Catalogue): void {
  ask(loadFacts);
  ask(chapters.standfirst);
}
