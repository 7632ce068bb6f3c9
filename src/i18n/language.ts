import { firstTexts, laterTexts, type Chapter } from "./english.ts";
import { inEnglish, isPlain } from "./englishConventions.ts";
import type { Conventions, Message } from "./translate.ts";

/** Texts by their names. */
type Texts = Readonly<Record<string, Message>>;

/** The texts of a language as far as they have come. */
export interface Catalogue {
  /** The text of that name; `undefined` while its chapter has not come. */
  readonly text: (id: string) => Message | undefined;
  readonly has: (chapter: Chapter) => boolean;
  /** Brings a chapter: the same loader each time. */
  readonly chapters: Readonly<Record<Chapter, () => Promise<void>>>;
}

/** What a catalogue is made of: the texts of the first view, and where the others come from. */
export interface CatalogueSource {
  readonly first: Texts;
  readonly later: Readonly<Record<Chapter, () => Promise<Texts>>>;
}

/** Every chapter, for those who need all texts at once. */
export const allChapters = Object.keys(laterTexts) as readonly Chapter[];

export function createCatalogue({ first, later }: CatalogueSource): Catalogue {
  let texts = first;
  const come = new Set<string>();
  const loader = (chapter: Chapter) => async () => {
    const more = await later[chapter]();
    // Only now: another chapter may have come meanwhile.
    texts = { ...texts, ...more };
    come.add(chapter);
  };
  return {
    text: (id) => (Object.hasOwn(texts, id) ? texts[id] : undefined),
    has: (chapter) => come.has(chapter),
    chapters: Object.fromEntries(
      allChapters.map((chapter) => [chapter, loader(chapter)]),
    ) as Catalogue["chapters"],
  };
}

/** A language of the interface: its catalogue, its direction and how it writes things. */
export interface Language extends Conventions {
  /** BCP 47 tag for `lang`. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  readonly catalogue: Catalogue;
  /** A share of 0..1 as a percentage with one decimal. */
  readonly percent: (share: number) => string;
  /** A number as it is up to a million, beyond in words, "1.1 billion", and then "1.1 × 10¹⁸". */
  readonly compact: (value: bigint) => string;
  /** "A, B and C". */
  readonly and: (items: readonly string[]) => string;
  /** "A, B or C". */
  readonly or: (items: readonly string[]) => string;
  /** What stands between two sentences: a blank, or nothing. */
  readonly betweenSentences: string;
  /** An ISO date, `YYYY-MM-DD` or `YYYY-MM`, in words. */
  readonly date: (iso: string) => string;
  readonly compare: (a: string, b: string) => number;
}

/** From here on no language has a short word for a number. */
const largestInWords = 10n ** 15n;

/** A number as "4.3 × 10⁵⁸", the factor with one decimal. */
function inPowers(value: bigint, { format }: Intl.NumberFormat): string {
  const digits = String(value);
  const tenths = Math.round(Number(digits.slice(0, 3)) / 10);
  // 9.96 is rounded to ten, which is one of the next power.
  const [factor, power] = tenths < 100 ? [tenths / 10, digits.length - 1] : [1, digits.length];
  const raised = [...String(power)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]);
  return `${format(factor)} × ${format(10)}${raised.join("")}`;
}

/** A language whose conventions the browser's `Intl` knows under `tag`. */
export function intlLanguage(
  tag: string,
  direction: "ltr" | "rtl",
  catalogue: Catalogue,
): Language {
  // Each is made when it is first needed: the tables behind them take their time to load.
  const number = onDemand(() => new Intl.NumberFormat(tag));
  const large = onDemand(
    () =>
      new Intl.NumberFormat(tag, {
        notation: "compact",
        compactDisplay: "long",
        maximumFractionDigits: 1,
      }),
  );
  const percent = onDemand(
    () =>
      new Intl.NumberFormat(tag, {
        style: "percent",
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }),
  );
  const plural = onDemand(() => new Intl.PluralRules(tag));
  const and = onDemand(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  const or = onDemand(() => new Intl.ListFormat(tag, { type: "disjunction" }));
  const day = onDemand(() => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }));
  const month = onDemand(
    () => new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" }),
  );
  const collator = onDemand(() => new Intl.Collator(tag));
  return {
    tag,
    direction,
    catalogue,
    number: (value) => number().format(value),
    compact(value) {
      if (value >= largestInWords) return inPowers(value, number());
      return (value < 1_000_000n ? number() : large()).format(value);
    },
    percent: (share) => percent().format(share),
    pluralForm: (value) => plural().select(value),
    and: (items) => and().format(items),
    or: (items) => or().format(items),
    betweenSentences: " ",
    date: (iso) => (iso.length > 7 ? day() : month()).format(new Date(iso)),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** What is made at the first call, and the same afterwards. */
function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const british = intlLanguage(
  "en-GB",
  "ltr",
  createCatalogue({ first: firstTexts, later: laterTexts }),
);

/** British conventions: "Sairoon, Nasr and Hikma", "23 May 2018". */
export const englishLanguage: Language = {
  ...british,
  ...inEnglish,
  number: (value) => (isPlain(value) ? String(value) : british.number(value)),
};
