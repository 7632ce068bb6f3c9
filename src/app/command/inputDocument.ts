/** The document that an input holds, or why it holds none. */
export type InputDocument =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly refusal: string };

/** Reads JSON in UTF-8; a byte order mark before it is passed over. Never throws. */
export function inputDocument(bytes: Uint8Array): InputDocument {
  if (isWide(bytes)) return refused("is UTF-16, as some programs save text. Save it as UTF-8");
  const text = decoded(bytes);
  if (text === null) return refused("is not UTF-8 text");
  try {
    return { ok: true, document: JSON.parse(text) };
  } catch (error) {
    return refused(`is not JSON. ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refused(reason: string): InputDocument {
  return { ok: false, refusal: `input: ${reason}` };
}

/** Whether a text is UTF-16: by its mark, or by a zero since JSON begins with a letter of ASCII. */
function isWide([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || first === 0 || second === 0;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
