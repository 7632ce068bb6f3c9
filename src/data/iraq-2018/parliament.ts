import type { Parliament } from "#domain/parliament.ts";
import { toCountWith } from "#domain/toCountWith.ts";
import { parliamentInFull } from "./parliamentInFull.ts";

/** What the first view needs of it; the build works it out. */
export const parliament: Parliament = toCountWith(parliamentInFull);
