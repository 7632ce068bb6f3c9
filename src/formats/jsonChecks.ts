/**
 * Checks of JSON documents that tell one problem after the other. A schema of Valibot keeps all of
 * them with all of their places: gigabytes where a list of millions is wrong throughout.
 */
import { isOneEditAway } from "#domain/meant.ts";
import type { JsonProblem } from "./jsonReading.ts";

/** What is wrong with a value, nothing if it is as it should be. */
export type Check = (value: unknown) => Iterable<JsonProblem>;

/** Checks a value that has no parts by what its problem is called; `null` where it has none. */
export function single(messageFor: (value: unknown) => string | null): Check {
  return (value) => {
    const message = messageFor(value);
    return message === null ? [] : [{ place: "", message }];
  };
}

/** Checks for one of some words. */
export function oneOf(words: readonly unknown[], message: string): Check {
  return single((value) => (words.includes(value) ? null : message));
}

/** Checks each item of a list; the message is for what is no list, or not of the length wanted. */
export function listOf(item: Check, message: string, length?: number): Check {
  return function* listProblems(value) {
    if (!Array.isArray(value) || value.length !== (length ?? value.length)) {
      yield { place: "", message };
      return;
    }
    for (const [index, each] of value.entries()) yield* within(index, item(each));
  };
}

/** A check that also lets pass what is not there. */
export function optional(check: Check): Check {
  return (value) => (value === undefined ? [] : check(value));
}

/** A check that says so where something is not there. */
export function required(check: Check): Check {
  return (value) => (value === undefined ? [{ place: "", message: "is missing" }] : check(value));
}

/** Shorter names are one letter from too many others, such as those that somebody gives to his own. */
const shortest = 3;

/**
 * Checks each field of an object of a type; the message is for what is no object. It may have fields
 * besides, but none that is one of these misspelt: what that says would be passed over in silence.
 */
export function objectOf<T>(
  fields: { readonly [Key in keyof Required<T>]: Check },
  message: string,
): Check {
  const checks = Object.entries<Check>(fields);
  return function* objectProblems(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      yield { place: "", message };
      return;
    }
    const document = value as Readonly<Record<string, unknown>>;
    for (const [name, check] of checks) yield* within(name, check(document[name]));
    yield* misspelt(document, Object.keys(fields));
  };
}

function* misspelt(document: object, names: readonly string[]): Generator<JsonProblem, void> {
  for (const key of Object.keys(document)) {
    const meant = names.includes(key) ? undefined : names.find((name) => isAlmost(name, key));
    if (meant !== undefined) {
      yield { place: key, message: `is not known. Did you mean "${meant}"?` };
    }
  }
}

/** Whether a name is written in other capitals, or with one letter more, less or another, or two swapped. */
function isAlmost(name: string, key: string): boolean {
  const [known, written] = [name.toLowerCase(), key.toLowerCase()];
  const isShort = Math.min(known.length, written.length) < shortest;
  return known === written || (!isShort && isOneEditAway(known, written));
}

/**
 * The same problems, each with the place that they are in before its own, and what comes of them in
 * the end. No place is "".
 */
export function* within<T>(
  outer: string | number,
  problems: Iterable<JsonProblem, T>,
): Generator<JsonProblem, T> {
  const each = problems[Symbol.iterator]();
  let next = each.next();
  for (; next.done !== true; next = each.next()) {
    const { place, message } = next.value;
    yield { place: joined(outer, place), message };
  }
  return next.value;
}

function joined(outer: string | number, place: string): string {
  return outer === "" || place === "" ? `${outer}${place}` : `${outer}.${place}`;
}
