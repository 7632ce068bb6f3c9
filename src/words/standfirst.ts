import { listsWith, notItemised, seatsOf } from "#domain/chamber.ts";
import { criticalLists } from "#domain/criticalLists.ts";
import { dependsOnEdition, verdictsByEdition } from "#domain/editionVerdicts.ts";
import { couldUnlistedCloseIt, waysOver, type Pairing, type WaysOver } from "#domain/gap.ts";
import type { ListId } from "#domain/parliament.ts";
import type { Role } from "#domain/roles.ts";
import { dependsOnVotesAgainst } from "#domain/rule.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { headline, inWords } from "./headline.ts";
import { invitation } from "./invitation.ts";
import { listChoice, listName, listNames } from "./names.ts";

/** A subject and the language that it is put into. */
type Told = Subject & { readonly i18n: I18n };

/** Facts that are told at most, and characters that they have together: one line of a wide page. */
const most = { facts: 2, characters: 112 };

/** More names than this are cut short, the smallest first. */
const mostNames = 6;

/**
 * What the headline leaves out, the most telling first: what depends on the figures, who is not
 * named there, and what would close the gap or who is needed.
 */
export function standfirst(subject: Subject, i18n: I18n): readonly string[] {
  const told = { ...subject, i18n };
  const facts = [
    ...figures(told),
    ...members(told),
    ...(hasCoalition(told) ? next(told) : [invitation(subject, i18n)]),
  ].slice(0, most.facts);
  return i18n.sentences(facts).length > most.characters ? facts.slice(0, 1) : facts;
}

function hasCoalition({ proposal, chamber }: Told): boolean {
  return (
    listsWith(chamber, proposal.roles, "government").length > 0 ||
    listsWith(chamber, proposal.roles, "support").length > 0
  );
}

/** What is otherwise with other figures, and what these figures do not know of the members. */
function figures(told: Told): readonly string[] {
  const { chamber, proposal, i18n } = told;
  const missing = notItemised(chamber, proposal.roles);
  const lists = listNames(chamber, missing, i18n);
  return [
    ...elsewhere(told, missing.length === 0),
    ...(missing.length === 0
      ? []
      : [i18n.t("standfirst.notItemised", { count: missing.length, lists })]),
  ];
}

/** "It depends on the figures: 21 with the figures of the recount." Silent where it does not. */
function elsewhere(told: Told, isWhole: boolean): readonly string[] {
  const { standing, i18n } = told;
  const verdicts = verdictsByEdition(told);
  if (!hasCoalition(told) || !dependsOnEdition(verdicts)) return [];
  // Where members are not itemised here, the number here is not the whole: all others answer.
  const others = verdicts.filter(
    ({ standing: there, isComplete }) =>
      isComplete && (!isWhole || there.isReached !== standing.isReached),
  );
  const answers = others.map(({ standing: { counted }, chamber }) =>
    i18n.t("standfirst.elsewhere", { counted, figures: i18n.name(chamber.edition.inSentence) }),
  );
  return [i18n.t("standfirst.depends", { elsewhere: i18n.and(answers) })];
}

/** Who is not named in the headline, with what they hold; who abstains is told in any case. */
function members(told: Told): readonly string[] {
  const { standing, proposal, i18n } = told;
  const { naming } = headline(told, i18n);
  const governs = naming.government ? [] : known(told, "government");
  // The two numbers belong together: one alone would be taken for the sum.
  const supports = naming.government && naming.support ? [] : known(told, "support");
  const abstains = known(told, "abstains");
  const { government, support } = standing;
  // Exactly enough: the headline has the number.
  const isInHeadline = standing.isReached && standing.spare === 0 && support === 0;
  const sentences = [
    ...roleSentence(told, isInHeadline ? "standfirst.exactly" : "standfirst.government", {
      ids: governs,
      seats: government,
    }),
    ...roleSentence(told, "standfirst.support", { ids: supports, seats: support }),
    ...roleSentence(told, "standfirst.abstains", { ids: abstains, seats: standing.abstaining }),
  ];
  const { unlisted } = standing;
  const against =
    unlisted > 0 && dependsOnVotesAgainst(proposal.rule)
      ? [i18n.t("standfirst.unlistedAgainst", { unlisted })]
      : [];
  return [...(sentences.length === 0 ? [] : [i18n.sentences(sentences)]), ...against];
}

function roleSentence(
  { chamber, i18n }: Told,
  text:
    | "standfirst.government"
    | "standfirst.exactly"
    | "standfirst.support"
    | "standfirst.abstains",
  { ids, seats }: { readonly ids: readonly ListId[]; readonly seats: number },
): readonly string[] {
  if (ids.length === 0) return [];
  const isCut = ids.length > mostNames;
  const shown = isCut ? ids.slice(0, mostNames - 1) : ids;
  const more = i18n.t("headline.more", inWords(ids.length - shown.length, i18n));
  const names = shown.map((id) => listName(chamber, id, i18n));
  const lists = i18n.and(isCut ? [...names, more] : names);
  return [i18n.t(text, { lists, members: ids.length, seats })];
}

/** What would close the gap, or who is needed. */
function next(told: Told): readonly string[] {
  const ways = waysOver(told);
  return ways === null ? whoIsNeeded(told) : gap(told, ways);
}

function gap(told: Told, ways: WaysOver): readonly string[] {
  const { standing, i18n } = told;
  switch (ways.kind) {
    case "one":
      return [singles(told, ways.lists)];
    case "two":
      // Further pairs are in the table.
      return ways.pairings.slice(0, 1).map((first) => pair(told, first));
    case "more":
      return [i18n.t("standfirst.more", { number: inWords(ways.fewest, i18n).number })];
    case "never":
      return [
        i18n.t("standfirst.never", {
          line: standing.line,
          unlisted: standing.unlisted,
          abstaining: standing.abstaining > 0 ? "some" : "none",
          doubt: couldUnlistedCloseIt(told) === null ? "some" : "none",
        }),
      ];
  }
}

function singles({ i18n, chamber }: Told, ids: readonly ListId[]): string {
  const smallest = ids.at(-1);
  if (ids.length > 4 && smallest !== undefined) {
    const name = listName(chamber, smallest, i18n);
    return i18n.t("standfirst.anyOneCloses", { count: ids.length, smallest: name });
  }
  const lists = listChoice(chamber, ids, i18n);
  return i18n.t("standfirst.oneCloses", { count: ids.length, lists });
}

/** "No single list closes the gap; Birch with Cedar or Dune does." */
function pair({ i18n, chamber, standing }: Told, { hub, partners }: Pairing): string {
  return i18n.t("standfirst.pair", {
    hub: listName(chamber, hub, i18n),
    partners: listChoice(chamber, partners, i18n),
    count: partners.length > 3 ? partners.length : 0,
    figures: standing.unlisted > 0 ? "some" : "all",
  });
}

/** "The majority falls if any one of the six leaves." */
function whoIsNeeded(told: Told): readonly string[] {
  const { proposal, i18n } = told;
  const critical = criticalLists(told);
  const coalition = [...known(told, "government"), ...known(told, "support")];
  const rule = proposal.rule.kind;
  if (coalition.length < 2) return [];
  if (critical.length === 0) return [i18n.t("standfirst.noneNeeded")];
  if (coalition.every((id) => critical.includes(id))) {
    return [i18n.t("standfirst.allNeeded", { ...inWords(critical.length, i18n), rule })];
  }
  const { count, number } = inWords(critical.length, i18n);
  if (count > mostNames) return [i18n.t("standfirst.manyNeeded", { number, rule })];
  const lists = listNames(told.chamber, critical, i18n);
  const either = listChoice(told.chamber, critical, i18n);
  return [i18n.t("standfirst.onlyNeeded", { count, lists, either, rule })];
}

/** Lists in a role whose seats the figures know. */
function known({ proposal, chamber }: Told, role: Role): readonly ListId[] {
  return listsWith(chamber, proposal.roles, role).filter((id) => seatsOf(chamber, id) !== null);
}
