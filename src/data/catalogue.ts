import type { Parliament } from "#domain/parliament.ts";
import type { Provenance } from "#domain/provenance.ts";
import type { Statements } from "#domain/statements.ts";
import type { Reading } from "#formats/jsonReading.ts";
import { readParliament } from "#formats/parliamentJson.ts";
import announced from "./iraq-2018/announced.json" with { type: "json" };
import article from "./iraq-2018/article.json" with { type: "json" };
import certified from "./iraq-2018/certified.json" with { type: "json" };
import lists from "./iraq-2018/lists.json" with { type: "json" };
import { once } from "./once.ts";

/** The parliament that the page opens with: Iraq after the election of May 2018. */
export const defaultParliament: Parliament = accepted(
  readParliament({ ...lists, editions: [article, announced, certified] }),
  "iraq-2018",
);

/** The quotes and red lines of the bundled parliament. Rejects if they cannot be fetched. */
export const loadStatements = once(async (): Promise<Statements> => {
  const [quotes, redLines, { readQuotes }, { readRedLines }] = await Promise.all([
    import("./iraq-2018/quotes.json", { with: { type: "json" } }),
    import("./iraq-2018/redLines.json", { with: { type: "json" } }),
    import("#formats/quotesJson.ts"),
    import("#formats/redLinesJson.ts"),
  ]);
  return {
    quotes: accepted(readQuotes(quotes.default), "quotes.json"),
    redLines: accepted(readRedLines(redLines.default), "redLines.json"),
  };
});

/** Where the numbers of the bundled parliament come from. Rejects if it cannot be fetched. */
export const loadProvenance = once(async (): Promise<Provenance> => {
  const [sources, { readProvenance }] = await Promise.all([
    import("./iraq-2018/sources.json", { with: { type: "json" } }),
    import("#formats/provenanceJson.ts"),
  ]);
  return accepted(readProvenance(sources.default), "sources.json");
});

/** Bundled documents are read like a stranger's; one that is wrong is a fault of this build. */
function accepted<T>(reading: Reading<T>, name: string): T {
  if (reading.ok) return reading.value;
  const problems = reading.problems.map(({ place, message }) => `${place}: ${message}`);
  throw new Error(`${name} cannot be read. ${problems.join("; ")}`);
}
