import { expect, it } from "vitest";
import { isWhole, quotedWords } from "#domain/quotes.ts";

it.each([
  ["We will talk,", "We will talk…"],
  ["They said ‘we will talk,’", "They said ‘we will talk’…"],
  ["We will talk, and soon", "We will talk, and soon"],
  ["We will talk.", "We will talk."],
  ["", ""],
])("stands between quotation marks: %j as %j", (words, quoted) => {
  expect(quotedWords(words)).toBe(quoted);
});

it.each([
  ["We will talk.", true],
  ["We will talk, and soon.", true],
  ["12 lists will talk", true],
  ["We will talk,", false],
  ["They said ‘we will talk,’", false],
  ["does not rule it out.", false],
  ["élan is not enough.", false],
])("is whole or a part of a sentence: %j is whole: %s", (words, isOne) => {
  expect(isWhole(words)).toBe(isOne);
});
