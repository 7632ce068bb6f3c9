/** A text of ICU MessageFormat as the build compiled it: one piece, or pieces and places. */
export type Message = string | readonly Part[];
export type Part = string | Place | Choice;
type Place = readonly [name: string];
/** A place that chooses between forms by its value: a select by a word, a plural by a number. */
type Choice = readonly [name: string, by: By, forms: Readonly<Record<string, Message>>];

/** How the compiler marks what a choice is made by. */
export const by = { word: 1, number: 2 } as const;
type By = (typeof by)[keyof typeof by];

type Value = string | number | bigint;
export type Values = Readonly<Record<string, Value>>;

/** How one language writes numbers and picks plural forms. */
export interface Conventions {
  readonly number: (value: number | bigint) => string;
  readonly pluralForm: (value: number) => Intl.LDMLPluralRule;
}

/** The text of a message with its places filled; numbers are written by the language. */
export function fill(message: Message, values: Values, conventions: Conventions): string {
  if (typeof message === "string") return message;
  return message
    .map((part) => (typeof part === "string" ? part : filled(part, values, conventions)))
    .join("");
}

/** A number that is not known may be given as a word: it takes the general form. */
function filled(part: Place | Choice, values: Values, conventions: Conventions): string {
  const [name, kind, forms] = part;
  const value = values[name];
  if (value === undefined) return missing(name);
  const written = typeof value === "string" ? value : conventions.number(value);
  if (forms === undefined) return written;
  const count = typeof value === "string" ? Number.NaN : Number(value);
  const names = kind === by.word ? [written] : [`=${count}`, conventions.pluralForm(count)];
  const form = [...names, "other"].find((one) => Object.hasOwn(forms, one)) ?? "";
  return fill(forms[form] ?? "", values, conventions);
}

/** A reader sees the place of a value that is missing, and the rest. */
function missing(name: string): string {
  if (import.meta.env.DEV) throw new TypeError(`A text is given no "${name}"`);
  return `{${name}}`;
}
