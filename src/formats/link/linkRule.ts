import type { LinkProblem } from "#domain/linkProblem.ts";
import { absoluteMajorityRule, type Rule } from "#domain/rule.ts";

const named: Readonly<Record<string, Rule>> = {
  "two-thirds": { kind: "two-thirds" },
  "blocking-third": { kind: "blocking-third" },
  plurality: { kind: "plurality" },
  "not-against": { kind: "not-against" },
};

/** What `q` says in a chamber of `size` members; what cannot be a line leaves the default. */
export function readRule(
  word: string,
  size: number,
): { readonly rule: Rule; readonly problem: LinkProblem["kind"] | null } {
  const rule = Object.hasOwn(named, word) ? named[word] : undefined;
  if (rule !== undefined) return { rule, problem: null };
  if (!/^[-+]?\d+([.,]\d+)?(e\d+)?$/.test(word)) {
    return { rule: absoluteMajorityRule, problem: "unknown-rule" };
  }
  const seats = Number(word);
  const isLine = Number.isInteger(seats) && seats >= 1 && seats <= size;
  return isLine
    ? { rule: { kind: "at-least", seats }, problem: null }
    : { rule: absoluteMajorityRule, problem: "impossible-number" };
}
