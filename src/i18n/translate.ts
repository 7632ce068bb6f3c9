import format, { type CompiledMessage, type FormatValues } from "icu-minify/format";

/** A text of ICU MessageFormat as the build compiled it: one piece, or pieces and places. */
export type Message = string | readonly Part[];
export type Part = string | Place | Choice;
type Place = readonly [name: string];
/** A place that chooses between forms by a value: a plural by a number, a select by a word. */
type Choice = readonly [value: string, by: number, forms: Readonly<Record<string, Message>>];

type Value = string | number | bigint;
export type Values = Readonly<Record<string, Value>>;

/** How one language writes numbers and picks plural forms. */
export interface Conventions {
  readonly number: (value: number | bigint) => string;
  readonly pluralForm: (value: number) => Intl.LDMLPluralRule;
}

/** The text of a message with its places filled; numbers are written by the language. */
export function fill(message: Message, values: Values, conventions: Conventions): string {
  const plurals = { select: (value: unknown) => conventions.pluralForm(Number(value)) };
  const text = format(message as CompiledMessage, "", given(values, conventions), {
    formatters: {
      getPluralRules: () => plurals as Intl.PluralRules,
      getNumberFormat: neverNeeded,
      getDateTimeFormat: neverNeeded,
    },
  });
  return String(text);
}

/** The name under which a plural finds a number itself, where a place finds how it is written. */
export function numberItself(name: string): string {
  return `#${name}`;
}

/**
 * The values as they are written, and the numbers themselves. One that is not known may be given as
 * a word: it takes the general form. A value that is missing shows its place to the reader.
 */
function given(values: Values, { number }: Conventions): FormatValues {
  const all: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    all[name] = typeof value === "string" ? value : number(value);
    all[numberItself(name)] = typeof value === "string" ? Number.NaN : Number(value);
  }
  return new Proxy(all, { get: (known, name) => known[String(name)] ?? `{${String(name)}}` });
}

function neverNeeded(): never {
  throw new TypeError("Numbers and dates are written before they come into a message");
}
