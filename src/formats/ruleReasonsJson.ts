import { exactOptional, object } from "valibot";
import type { RuleReasons } from "#domain/dossier.ts";
import { readBy, type Reading } from "./jsonReading.ts";
import { localisedSchema, urlSchema } from "./sharedSchemas.ts";

const reasonSchema = exactOptional(localisedSchema);

const ruleReasonsSchema = object({
  document: object({ name: localisedSchema, url: urlSchema }),
  reasons: object({
    absolute: reasonSchema,
    "two-thirds": reasonSchema,
    "blocking-third": reasonSchema,
    plurality: reasonSchema,
    "not-against": reasonSchema,
    "at-least": reasonSchema,
  }),
});

/** Reads why a chamber asks for its rules. Never throws. */
export function readRuleReasons(document: unknown): Reading<RuleReasons> {
  return readBy(ruleReasonsSchema, document);
}
