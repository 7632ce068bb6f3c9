import { describe, expect, it } from "vitest";
import { english } from "#tests/english.ts";
import type { LinkProblem } from "#domain/linkProblem.ts";
import { unexplained } from "#words/unexplained.ts";

const unknown = (text: string): LinkProblem => ({ kind: "unknown-list", text, instead: null });
const noEdition: LinkProblem = { kind: "no-edition", text: "", instead: { en: "the count" } };
const told = (...problems: readonly LinkProblem[]) =>
  unexplained(problems, english).replaceAll(/[\u2068\u2069]/g, "");

describe("a link of which not all was read, where nothing explains it", () => {
  it("names the words", () => {
    expect(told(unknown("gren"), unknown("bleu"))).toMatch(
      /could be read: “gren” and “bleu”\. What/,
    );
  });

  it("names three words, and counts the others", () => {
    const all = ["a", "b", "c", "d", "e"].map(unknown);
    expect(told(...all)).toMatch(/could be read: “a”, “b” and “c” and 2 more\. What/);
  });

  it("names no words where there are none", () => {
    expect(told({ kind: "not-read", text: "", instead: null })).toMatch(/could be read, and what/);
  });

  it("makes no error of what is none", () => {
    expect(told(noEdition)).toMatch(/^This part did not arrive/);
    expect(told(noEdition, unknown("gren"))).toMatch(/could be read: “gren”\. What/);
  });

  it("turns nothing around the words", () => {
    expect(unexplained([unknown("gren")], english)).toContain("“\u2068gren\u2069”");
  });
});
