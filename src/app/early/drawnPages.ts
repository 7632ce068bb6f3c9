/** What the build drew into the page and beside it. The build writes it into the early scripts. */
export interface DrawnPages {
  readonly parliament: string;
  /** By edition, the one in the page first: the address of its page, which is `null` for the first. */
  readonly editions: readonly (readonly [edition: string, address: string | null])[];
  /** The addresses of what any other scenario needs besides the first file. */
  readonly further: readonly string[];
}

/** What an address asks of the page that was drawn at build. */
export interface Asked {
  /** `other-scenario`: other lists or figures of that parliament. `unknown`: only the app can tell. */
  readonly kind: "as-drawn" | "other-scenario" | "unknown";
  /** Whose rows it shows; `null` where that is not known. */
  readonly edition: string | null;
}

export const unknown: Asked = { kind: "unknown", edition: null };

/** Keys that say nothing of the frame of the page, but of what is hidden until it is known. */
const harmless = new Set("p d in sup abs q with without apart max alone".split(" "));

/** Reads an address no further than to know what of the drawn page holds for it. */
export function askedOf(
  { search, hash }: Pick<Location, "search" | "hash">,
  drawn: DrawnPages,
): Asked {
  const entries = [...new URLSearchParams(search)];
  if (hash.length > 1) return unknown;
  const first = firstOf(drawn);
  if (entries.length === 0) return { kind: "as-drawn", edition: first };
  const values = new Map(entries);
  const [edition] = drawn.editions.find(([id]) => id === values.get("d")) ?? [];
  const isPlain = values.size === entries.length && entries.every(([key]) => harmless.has(key));
  const isDrawn = values.get("p") === drawn.parliament;
  if (!isPlain || !isDrawn || edition === undefined) return unknown;
  const isAsDrawn = entries.length === 2 && edition === first;
  return { kind: isAsDrawn ? "as-drawn" : "other-scenario", edition };
}

/** The edition whose page is in the document. */
export function firstOf({ editions: [first] }: DrawnPages): string | null {
  return first?.[0] ?? null;
}
