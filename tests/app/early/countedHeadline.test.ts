import { assert, constantFrom, property, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { countedHeadline } from "#app/early/countedHeadline.ts";
import { countingDataOf } from "#app/prerender/countingDataOf.ts";
import { firstParliament } from "#data/catalogue.ts";
import { findEdition } from "#domain/parliament.ts";
import { initialScenario } from "#domain/scenario.ts";
import { subjectOf } from "#domain/subject.ts";
import { writeLink } from "#formats/link/linkWriting.ts";
import { createI18n } from "#i18n/i18n.ts";
import { englishLanguage } from "#i18n/language.ts";
import { lakeland, manyIsles, windmoor } from "#tests/parliaments.ts";
import { headline } from "#words/headline.ts";

const i18n = createI18n(englishLanguage);

describe("the headline of a link before the app has come", () => {
  it.each([firstParliament.parliament, lakeland, windmoor, manyIsles])(
    "is the one that the app will say: $id",
    (parliament) => {
      const data = countingDataOf(parliament, i18n);
      const scenario = constantFrom(...parliament.editions).chain((edition) =>
        subarray(edition.rows.map(({ list }) => list)).map((lists) => ({
          ...initialScenario(parliament),
          edition: edition.id,
          roles: Object.fromEntries(lists.map((id) => [id, "government" as const])),
        })),
      );
      assert(
        property(scenario, (proposal) => {
          const subject = subjectOf(parliament, proposal);
          if (subject === null) throw new Error("It was made of this parliament");
          const { before, outcome, after } = headline(subject, i18n);
          const { standing } = subject;
          expect(countedHeadline(writeLink(proposal, parliament), data)).toMatchObject({
            edition: proposal.edition,
            before,
            outcome,
            after,
            isReached: standing.isReached,
            share: standing.counted / standing.size,
          });
        }),
      );
    },
  );

  const data = countingDataOf(lakeland, i18n);
  const [list] = lakeland.lists;
  const [edition] = lakeland.editions;
  const plain = `?p=${lakeland.id}&d=${edition.id}&in=${list?.id}`;

  it("names and counts one list", () => {
    expect(findEdition(lakeland, edition.id)).toBe(edition);
    expect(countedHeadline(plain, data)?.members).toEqual([list?.id]);
  });

  it.each([
    ["another role", `${plain}&sup=x`],
    ["another line", `${plain}&q=two-thirds`],
    ["a list that is not known", `${plain}.nobody`],
    ["a list that is named twice", `${plain}.${list?.id}`],
    ["no figures", `?p=${lakeland.id}&in=${list?.id}`],
    ["figures that are not known", `?p=${lakeland.id}&d=nowhere&in=${list?.id}`],
    ["another order", `?d=${edition.id}&p=${lakeland.id}&in=${list?.id}`],
    ["capital letters", plain.toUpperCase()],
    ["nothing", ""],
  ])("is left to the app where a link has %s", (_, link) => {
    expect(countedHeadline(link, data)).toBeNull();
  });
});
