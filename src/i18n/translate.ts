/** Plural forms chosen by the number named in `plural`; `other` is always there. */
interface PluralMessage {
  readonly plural: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A text with `{named}` places, or one per plural form. */
export type Message = string | PluralMessage;

type Value = string | number | bigint;
export type Values = Readonly<Record<string, Value>>;

/** How one language writes numbers and picks plural forms. */
export interface Conventions {
  readonly number: (value: number | bigint) => string;
  readonly pluralForm: (value: number) => Intl.LDMLPluralRule;
}

/** The text of a message with its places filled; numbers are written by the language. */
export function fill(message: Message, values: Values, conventions: Conventions): string {
  const text = typeof message === "string" ? message : form(message, values, conventions);
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "string" ? value : conventions.number(value);
  });
}

function form(message: PluralMessage, values: Values, conventions: Conventions): string {
  const amount = Number(values[message.plural]);
  return message[conventions.pluralForm(amount)] ?? message.other;
}
