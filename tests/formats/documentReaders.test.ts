import { anything, assert, property } from "fast-check";
import { expect, it } from "vitest";
import { readParliament } from "#formats/parliamentJson.ts";
import { readProvenance } from "#formats/provenanceJson.ts";
import { readQuotes } from "#formats/quotesJson.ts";
import { readRedLines } from "#formats/redLinesJson.ts";
import { readRuleReasons } from "#formats/ruleReasonsJson.ts";

it.each([
  ["a parliament", readParliament],
  ["quotes", readQuotes],
  ["red lines", readRedLines],
  ["provenance", readProvenance],
  ["reasons for rules", readRuleReasons],
])("what reads %s never throws, whatever a document holds", (_, read) => {
  assert(
    property(anything(), (value) => {
      expect(typeof read(value).ok).toBe("boolean");
    }),
  );
});
