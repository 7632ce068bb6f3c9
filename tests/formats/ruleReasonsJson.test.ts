import { expect, it } from "vitest";
import { readRuleReasons } from "#formats/ruleReasonsJson.ts";

it("says why a chamber asks for its rules, for as many of them as it likes", () => {
  const reasons = {
    document: { name: { en: "Charter of Lakeland" }, url: "https://example.org/charter" },
    reasons: { absolute: { en: "Article 3." }, "two-thirds": { en: "Article 4." } },
  };
  expect(readRuleReasons(reasons)).toEqual({ ok: true, value: reasons });
  expect(readRuleReasons({ ...reasons, document: { name: { en: "Charter" } } })).toMatchObject({
    ok: false,
    problems: [{ place: "document.url" }],
  });
});
