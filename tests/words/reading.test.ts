import { describe, expect, it } from "vitest";
import { iraq } from "#tests/iraq.ts";
import { subjectOf } from "#domain/subject.ts";
import { readingSentences } from "#words/reading.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { englishLanguage } from "#i18n/language.ts";
import { createI18n } from "#i18n/useI18n.ts";

const i18n = createI18n(englishLanguage);

function reading(link: string): string {
  const { scenario } = readLink({ search: link, hash: "" }, iraq);
  const subject = subjectOf(iraq, scenario);
  if (subject === null) throw new Error("no such chamber");
  return readingSentences(subject, i18n).join(" ");
}

describe("a scenario in one sentence", () => {
  it.each([
    ["", "Sairoon won most seats: 54. It needs 111 more. Tick or drag a list."],
    ["?q=50", "Sairoon won most seats: 54, enough for 50 alone. Tick or drag a list."],
    [
      "?d=article&in=sairoon.nasr.hikma",
      "Sairoon, Nasr and Hikma hold 115 of 329 seats, 50 short of 165. No single list of these figures closes the gap; Fatah with any one of 8 others does. So does KDP with State of Law.",
    ],
    [
      "?d=article&in=sairoon.fatah.nasr",
      "Sairoon, Fatah and Nasr hold 143 of 329 seats, 22 short of 165. KDP or State of Law would close the gap alone.",
    ],
    [
      "?d=article&in=sairoon",
      "Sairoon holds 54 of 329 seats, 111 short of 165. No two lists close the gap; it takes at least 3 more.",
    ],
    [
      "?d=article&in=sairoon.fatah.nasr.hikma",
      "Sairoon, Fatah, Nasr and Hikma hold 162 of 329 seats, 3 short of 165. Any one of 8 lists closes the gap, down to New Generation.",
    ],
    [
      "?d=certified&in=sairoon.fatah.nasr.wataniya",
      "Sairoon, Fatah, Nasr and Wataniya hold 165 of 329 seats: exactly the 165 needed, none to spare. Every one of them is needed.",
    ],
    [
      "?d=article&in=sairoon.fatah.nasr.kdp.gorran",
      "Sairoon, Fatah, Nasr, KDP and Gorran hold 173 of 329 seats, 8 more than the 165 needed. Sairoon, Fatah, Nasr and KDP are indispensable: the majority falls without any of them.",
    ],
    [
      "?d=article&in=sairoon&sup=fatah&abs=kdp",
      "Sairoon governs with 54 seats. Fatah supports from outside with 47. KDP abstains with 25. 101 of 329 seats count, 64 short of 165. No single list of these figures closes the gap; Nasr with State of Law does.",
    ],
    [
      "?d=article&in=sairoon&q=plurality&abs=fatah.nasr.kdp",
      "Sairoon governs with 54 seats. Fatah, Nasr and KDP abstain with 114. 54 of 329 seats count, 54 short of 108. The 49 seats not itemised are taken as voting no. No two lists close the gap; it takes at least 3 more.",
    ],
    [
      "?d=article&in=sairoon.babylon",
      "Sairoon holds 54 of 329 seats, 111 short of 165. Babylon adds nothing here: these figures do not itemise it. No two lists close the gap; it takes at least 3 more.",
    ],
    [
      "?d=article&in=sairoon&q=300",
      "Sairoon holds 54 of 329 seats, 246 short of 300. All lists of these figures together do not reach 300.",
    ],
  ])("%s: %s", (link, sentence) => {
    expect(reading(link)).toBe(sentence);
  });

  it("says what the figures cannot tell where the missing seats might be enough", () => {
    expect(reading("?d=article&in=sairoon.fatah.puk")).toContain(
      "Whether lists among the 49 seats not itemised could, the figures do not say.",
    );
  });
});
