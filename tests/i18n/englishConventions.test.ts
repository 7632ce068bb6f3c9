import { expect, it } from "vitest";
import { englishLanguage, intlLanguage } from "#i18n/language.ts";

const british = intlLanguage("en-GB", "ltr", englishLanguage.catalogue);

it("writes numbers, their plurals and lists as the browser would", () => {
  const numbers = [0, 1, 2, 54, 329, 999, 1000, 1001, 12_345, 0.5, 1.5, -3];
  for (const number of numbers) {
    expect(englishLanguage.number(number)).toBe(british.number(number));
    expect(englishLanguage.pluralForm(number)).toBe(british.pluralForm(number));
  }
  expect(englishLanguage.number(10n ** 12n)).toBe(british.number(10n ** 12n));
  for (const date of ["2018-05-12", "2018-05", "2031-12-01", "1999-01-31", "2024-02-29"]) {
    expect(englishLanguage.date(date)).toBe(british.date(date));
  }
  for (const items of [[], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]]) {
    expect(englishLanguage.and(items)).toBe(british.and(items));
    expect(englishLanguage.or(items)).toBe(british.or(items));
  }
});
