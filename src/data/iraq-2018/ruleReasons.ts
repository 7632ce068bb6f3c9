import { accepted } from "#data/accepted.ts";
import { readRuleReasons } from "#formats/ruleReasonsJson.ts";
import rules from "./rules.json" with { type: "json" };

/** What the rules rest on, read like a stranger's file. */
export const ruleReasons = accepted(readRuleReasons(rules), "rules.json");
