import type { EngineAnswer } from "#engine/engineQuestion.ts";
import type { I18n } from "#i18n/i18n.ts";

/** How many coalitions there are. */
interface FoundCount {
  readonly known: bigint;
  /** Whether there may be more of listed lists. */
  readonly isAtLeast: boolean;
  /** Seats of lists that the figures do not itemise: with them there may always be more. */
  readonly unlisted: number;
}

/** "More than 4.3 billion coalitions", "12 coalitions of listed lists". */
export function foundCount({ known, isAtLeast, unlisted }: FoundCount, i18n: I18n): string {
  // The number chooses the form of the words, and is written so that one can read it.
  const values = { count: known, number: i18n.compact(known), unlisted };
  if (isAtLeast) return i18n.t("finder.moreThan", values);
  return i18n.t(unlisted === 0 ? "finder.count" : "finder.countListed", values);
}

/** What was looked for in vain. */
interface LookedFor {
  readonly line: number;
  readonly unlisted: number;
  readonly hasConditions: boolean;
  /** Whether seats that nobody itemised would not be enough either. */
  readonly isCertain: boolean;
}

/** No, or where seats that nobody itemised might be enough: not known. */
export function nothingFound(
  { line, unlisted, hasConditions, isCertain }: LookedFor,
  { t }: I18n,
): string {
  if (!hasConditions) {
    return t(isCertain ? "finder.noneAtAll" : "finder.unknownAtAll", { line, unlisted });
  }
  return isCertain ? t("finder.none") : t("finder.unknown", { unlisted });
}

type Contradiction = Extract<EngineAnswer, { kind: "contradiction" }>["contradiction"]["kind"];

/** Which conditions cannot be met together, with the names of the lists that they are about. */
export function contradiction(
  kind: Contradiction,
  [a = "", b = ""]: readonly string[],
  { t }: I18n,
): string {
  return t(`finder.contradiction.${kind}`, { a, b });
}
