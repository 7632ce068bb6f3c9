import { accepted } from "#data/accepted.ts";
import type { Dossier } from "#domain/dossier.ts";
import { parliament } from "./parliament.ts";

/** All that is known of Iraq's election of May 2018. */
export const iraq2018: Dossier = {
  payload: null,
  parliament,

  async inFull() {
    const { parliamentInFull } = await import("./parliamentInFull.ts");
    return parliamentInFull;
  },

  async statements() {
    const [quotes, redLines, { readQuotes }, { readRedLines }] = await Promise.all([
      import("./quotes.json", { with: { type: "json" } }),
      import("./redLines.json", { with: { type: "json" } }),
      import("#formats/quotesJson.ts"),
      import("#formats/redLinesJson.ts"),
    ]);
    return {
      quotes: accepted(readQuotes(quotes.default), "quotes.json"),
      redLines: accepted(readRedLines(redLines.default), "redLines.json"),
    };
  },

  async provenance() {
    const [sources, { readProvenance }] = await Promise.all([
      import("./sources.json", { with: { type: "json" } }),
      import("#formats/provenanceJson.ts"),
    ]);
    return accepted(readProvenance(sources.default), "sources.json");
  },

  async rules() {
    const [rules, { readRuleReasons }] = await Promise.all([
      import("./rules.json", { with: { type: "json" } }),
      import("#formats/ruleReasonsJson.ts"),
    ]);
    return accepted(readRuleReasons(rules.default), "rules.json");
  },
};
