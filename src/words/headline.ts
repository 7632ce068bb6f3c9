import { knownWith } from "#domain/chamber.ts";
import type { ListId } from "#domain/parliament.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { listNames } from "./names.ts";

/** Whether those who govern, and those who support them, are named; else they are counted. */
interface Naming {
  readonly government: boolean;
  readonly support: boolean;
  /** Where even counting takes too much room, support is only mentioned. */
  readonly isBrief?: boolean;
}

/** The sentence that answers the page, in pieces that are shown differently. */
export interface Headline {
  /** "Iraq, May 2018". */
  readonly place: string;
  /** Begins in lower case unless with a name: it stands after the place and a colon. */
  readonly before: string;
  /** "25 seats short"; empty in a question. */
  readonly outcome: string;
  readonly after: string;
  readonly naming: Naming;
}

/** More lists than this are counted, not named. */
export const mostNames = 4;

/** Characters that fit into two lines of a phone, and with the place into one line. */
const room = { sentence: 54, whole: 70 };

const everybody: Naming = { government: true, support: true };
const nobody: Naming = { government: false, support: false };
const briefly: Naming = { ...nobody, isBrief: true };

/** The best first: the first that is short enough is taken, and in any case the last. */
const namings: readonly Naming[] = [
  everybody,
  { government: false, support: true },
  { government: true, support: false },
  nobody,
];

/** Characters that the sentence may have after a place; one that is longer counts lists. */
export function roomAfter(place: string): number {
  return Math.min(room.sentence, room.whole - `${place}: `.length);
}

/** Stands on both sides of the outcome in a message, so that a language may put it anywhere. */
export const outcomeMark = "\u0001";

/** Who can reach the line, or who is how far from it. Who abstains is no part of a coalition. */
export function headline(subject: Subject, i18n: I18n): Headline {
  const { chamber, standing, proposal } = subject;
  const { country, elected } = chamber.parliament;
  const place = i18n.t("headline.place", {
    country: i18n.name(country),
    date: i18n.date(elected.slice(0, "YYYY-MM".length)),
  });
  const government = knownWith(chamber, proposal.roles, "government");
  const support = knownWith(chamber, proposal.roles, "support");
  if (government.length + support.length === 0) {
    const { line, size } = standing;
    const before = i18n.t("headline.question", { line, size });
    return { place, before, outcome: "", after: "", naming: everybody };
  }
  const told = { subject, government, support, i18n };
  const longest = roomAfter(place);
  const naming = namings.find((one) => isPossible(told, one, longest)) ?? briefly;
  const [before = "", outcome = "", after = ""] = sentence(told, naming).split(outcomeMark);
  return { place, before, outcome, after, naming };
}

/** The headline in one line: "Iraq, May 2018: who can reach 165 of 329 seats?" */
export function headlineText(subject: Subject, i18n: I18n): string {
  const { place, before, outcome, after } = headline(subject, i18n);
  return i18n.t("headline.whole", { place, sentence: before + outcome + after });
}

/** "Iraq, May 2018: ", before a sentence that is shown otherwise. */
export function placeBefore(place: string, i18n: I18n): string {
  return i18n.t("headline.whole", { place, sentence: "" });
}

interface Told {
  readonly subject: Subject;
  readonly government: readonly ListId[];
  readonly support: readonly ListId[];
  readonly i18n: I18n;
}

/** Several who support are counted, unless there is nobody else to name. */
function isPossible(told: Told, naming: Naming, longest: number): boolean {
  const { government, support } = told;
  const mostSupporters = government.length === 0 ? mostNames : 1;
  return (
    (!naming.government || government.length <= mostNames) &&
    (!naming.support || support.length <= mostSupporters) &&
    sentence(told, naming).replaceAll(outcomeMark, "").length <= longest
  );
}

function sentence(told: Told, naming: Naming): string {
  const { government, subject, i18n } = told;
  const { counted, short, spare, isReached } = subject.standing;
  const values = {
    coalition: coalition(told, naming),
    members: Math.max(1, government.length),
    mark: outcomeMark,
  };
  if (!isReached) return i18n.t("headline.short", { ...values, short });
  return spare === 0
    ? i18n.t("headline.exact", { ...values, counted })
    : i18n.t("headline.spare", { ...values, spare });
}

/** "Sairoon, Nasr and Hikma", "five lists, supported by PUK,". */
function coalition({ subject, government, support, i18n }: Told, naming: Naming): string {
  const { chamber } = subject;
  const { t } = i18n;
  const lists = (ids: readonly ListId[], isNamed: boolean, text: "lists" | "more" = "lists") =>
    isNamed ? listNames(chamber, ids, i18n) : t(`headline.${text}`, inWords(ids.length, i18n));
  if (government.length === 0) {
    return t("headline.supportOnly", { supporters: lists(support, naming.support) });
  }
  const governs = lists(government, naming.government);
  if (support.length === 0) return governs;
  return naming.isBrief === true
    ? t("headline.brief", { lists: governs })
    : t("headline.supported", {
        lists: governs,
        supporters: lists(support, naming.support, "more"),
      });
}

/** Numbers up to twelve as words, and the number that picks the form of what is counted. */
export function inWords(count: number, { t }: I18n) {
  return { count, number: t("headline.number", { count }) };
}
