import { describe, expect, it } from "vitest";
import { announcement } from "#words/announcement.ts";
import { englishLanguage } from "#i18n/language.ts";
import { createI18n } from "#i18n/useI18n.ts";
import type { Scenario } from "#domain/scenario.ts";
import type { Actions } from "#store/store.ts";
import { subjectIn } from "#store/subject.tsx";
import { storeAt } from "#tests/storeAt.ts";

const i18n = createI18n(englishLanguage);

/** What is said when the actions are done, one after the other, from a link on. */
function saidAfter(link: string, ...steps: readonly ((app: Actions) => void)[]): string {
  const store = storeAt(link);
  let said = "";
  store.subscribe((app, before) => {
    const about = { subjectOf: (scenario: Scenario) => subjectIn(app, scenario), i18n };
    said = announcement(before.timeline, app.timeline, about);
  });
  for (const step of steps) step(store.getState());
  return said;
}

const toggle = (id: string) => (app: Actions) => app.toggleList(id);
const three = "?p=iraq-2018&d=article&in=sairoon.fatah.nasr";

describe("what is said", () => {
  it.each([
    ["added", three, [toggle("hikma")], "Hikma added, 19 seats. 162 of 329, 3 short of 165."],
    [
      "crossing",
      three,
      [toggle("kdp")],
      "KDP added, 25 seats. Majority reached: 168 of 329, 3 to spare.",
    ],
    [
      "exactly on the line",
      "?p=iraq-2018&d=certified&in=sairoon.fatah.nasr",
      [toggle("wataniya")],
      "Wataniya added, 21 seats. Majority reached: 165 of 329, no seat to spare.",
    ],
    [
      "removed",
      `${three}.hikma`,
      [toggle("hikma")],
      "Hikma removed, 19 seats. 143 of 329, 22 short of 165.",
    ],
    [
      "lost",
      `${three}.kdp`,
      [toggle("kdp")],
      "KDP removed, 25 seats. Majority lost: 143 of 329, 22 short.",
    ],
    [
      "still winning",
      `${three}.kdp`,
      [toggle("state-of-law")],
      "State of Law added, 25 seats. 193 of 329. Still a majority, 28 to spare.",
    ],
    ["emptied", three, [(app: Actions) => app.clear()], "Coalition emptied. Undo is available."],
    [
      "undone",
      three,
      [toggle("hikma"), (app: Actions) => app.undo()],
      "Undone. 143 of 329, 22 short of 165.",
    ],
    [
      "redone",
      three,
      [toggle("kdp"), (app: Actions) => app.undo(), (app: Actions) => app.redo()],
      "Redone. 168 of 329. Majority, 3 to spare.",
    ],
    [
      "undone to nothing",
      "",
      [toggle("kdp"), (app: Actions) => app.undo()],
      "Undone. Your coalition is empty.",
    ],
    [
      "another role",
      three,
      [(app: Actions) => app.assignLists(["nasr"], "support")],
      "Nasr: Supports from outside, 42 seats. 143 of 329, 22 short of 165.",
    ],
    [
      "several at once",
      "",
      [(app: Actions) => app.assignLists(["kdp", "puk"], "government")],
      "KDP and PUK added, 43 seats. 43 of 329, 122 short of 165.",
    ],
    [
      "another rule",
      three,
      [(app: Actions) => app.chooseRule({ kind: "blocking-third" })],
      "Rule: Blocking third. 143 of 329. Blocking third, 33 to spare.",
    ],
    [
      "another edition",
      `${three}.wataniya`,
      [(app: Actions) => app.chooseEdition("certified")],
      "Figures: All lists, after the recount. Your coalition: 165 of 329. Majority, no seat to spare. With the article’s figures it was 164.",
    ],
    [
      "another edition of nothing",
      "",
      [(app: Actions) => app.chooseEdition("certified")],
      "Figures: All lists, after the recount. 39 lists, 329 seats.",
    ],
  ])("%s", (_, link, steps, words) => {
    expect(saidAfter(link, ...steps)).toBe(words);
  });
});
