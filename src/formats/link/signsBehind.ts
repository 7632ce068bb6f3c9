/**
 * Signs that chats, mails and books put around an address or behind it: brackets, quotation marks,
 * stops, stars. No id, number or payload of a link ends in one.
 */
const sign = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}<>"'`|~^*,.:;!?/\\…،؛؟、。]/u;

/** Beyond the ends of a text there is none. */
export const isSign = (character: string) => sign.test(character);

/** A text without brackets, quotation marks and stops at its end. */
export function withoutSignsBehind(text: string): string {
  let end = text.length;
  // Sign by sign: an expression that looks for the end anew from each of them takes too long.
  while (isSign(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
