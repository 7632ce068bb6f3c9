import { linkParameters, valuesOf, type LinkText } from "./linkParameters.ts";
import { payloadIn } from "./payload.ts";

/** What must be known of a link before its scenario can be read. */
export interface LinkHeader {
  /** The id of the parliament that it is about; `null` where it names none. */
  readonly parliament: string | null;
  /** What its fragment carries, with the name of its codec; `null` where it is a place or nothing. */
  readonly payload: string | null;
}

/** Reads which parliament a link is about, and what it carries. Total, like all reading of links. */
export function readLinkHeader({ search, hash }: LinkText): LinkHeader {
  const [parliament = null] = valuesOf(linkParameters(search), "p");
  return { parliament, payload: payloadIn(hash) };
}
