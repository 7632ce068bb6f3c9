import { expect, it } from "vitest";
import { quotedWords } from "#domain/quotes.ts";

it.each([
  ["We will talk,", "We will talk…"],
  ["They said ‘we will talk,’", "They said ‘we will talk’…"],
  ["We will talk, and soon", "We will talk, and soon"],
  ["We will talk.", "We will talk."],
  ["", ""],
])("stands between quotation marks: %j as %j", (words, quoted) => {
  expect(quotedWords(words)).toBe(quoted);
});
