import {
  coalitionPlace,
  seatsPlace,
  type CountingData,
  type Forms,
} from "#app/early/countingData.ts";
import { chamberIn } from "#domain/chamber.ts";
import type { Parliament } from "#domain/parliament.ts";
import { noRoles } from "#domain/roles.ts";
import { absoluteMajorityRule } from "#domain/rule.ts";
import { subjectIn } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { headline, inWords, outcomeMark, roomAfter } from "#words/headline.ts";

/** Stands for any number but one. */
const several = 2;

/** What the verdicts of a parliament are counted and said with before the app has come. */
export function countingDataOf(parliament: Parliament, i18n: I18n): CountingData {
  const subjects = parliament.editions.map((edition) =>
    subjectIn(chamberIn(parliament, edition), noRoles, absoluteMajorityRule),
  );
  const [first] = subjects;
  if (first === undefined) throw new Error("A parliament has an edition at least");
  return {
    lists: parliament.lists.map(({ id, short }) => [id, i18n.name(short)]),
    editions: subjects.map((subject) => ({
      id: subject.chamber.edition.id,
      size: subject.chamber.size,
      line: subject.standing.line,
      rows: subject.chamber.rows.flatMap(({ list, seats }) => [
        parliament.lists.findIndex(({ id }) => id === list.id),
        seats,
      ]),
      question: headline(subject, i18n).before,
    })),
    ...countsUpTo(parliament.lists.length, i18n),
    room: roomAfter(headline(first, i18n).place),
    forms: {
      short: formsOf("headline.short", "short", i18n),
      exact: formsOf("headline.exact", "counted", i18n),
      spare: formsOf("headline.spare", "spare", i18n),
    },
  };
}

/** "Two lists" for each number, those that differ from the last in more than the number apart. */
function countsUpTo(most: number, i18n: I18n): Pick<CountingData, "counts" | "more"> {
  const said = Array.from({ length: most }, (_, index) =>
    i18n.t("headline.lists", inWords(index + 1, i18n)),
  );
  const more = (said.at(-1) ?? "").replace(String(most), seatsPlace);
  const last = said.findLastIndex(
    (text, index) => more.replace(seatsPlace, String(index + 1)) !== text,
  );
  return { counts: said.slice(0, last + 1), more };
}

/** A sentence in each of its forms. */
function formsOf(
  id: "headline.short" | "headline.exact" | "headline.spare",
  counted: string,
  { t }: I18n,
): Forms {
  const form = (members: number, seats: number) =>
    t(id, { coalition: coalitionPlace, members, mark: outcomeMark, [counted]: seats }).replace(
      String(seats),
      seatsPlace,
    );
  return [form(1, 1), form(1, several), form(several, 1), form(several, several)];
}
