import { accepted } from "#data/accepted.ts";
import type { Parliament } from "#domain/parliament.ts";
import { readParliament } from "#formats/parliamentJson.ts";
import announced from "./announced.json" with { type: "json" };
import article from "./article.json" with { type: "json" };
import certified from "./certified.json" with { type: "json" };
import lists from "./lists.json" with { type: "json" };

/** Iraq after the election of May 2018, in three editions. The build reads it once, for all. */
export const parliamentInFull: Parliament = accepted(
  readParliament({ ...lists, editions: [article, announced, certified] }),
  "iraq-2018",
);
