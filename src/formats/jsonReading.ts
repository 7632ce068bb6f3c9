import { getDotPath, safeParse, type BaseIssue, type GenericSchema } from "valibot";

/** Something wrong with a document: where it stands, and what was expected there. */
export interface JsonProblem {
  /** Row and field, as "editions.0.rows.3.seats"; empty where the whole document is meant. */
  readonly place: string;
  readonly message: string;
}

/** What became of a document: the value, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** Reads a value of unknown shape by a schema. Never throws. */
export function readBy<T>(schema: GenericSchema<unknown, T>, document: unknown): Reading<T> {
  const result = safeParse(schema, document);
  return result.success
    ? { ok: true, value: result.output }
    : { ok: false, problems: result.issues.map(problemOf) };
}

function problemOf(issue: BaseIssue<unknown>): JsonProblem {
  return { place: getDotPath(issue) ?? "", message: issue.message };
}

/** Adds problems found by comparing parts of a value that the schema alone cannot see. */
export function checked<T>(
  reading: Reading<T>,
  problemsOf: (value: T) => readonly JsonProblem[],
): Reading<T> {
  if (!reading.ok) return reading;
  const problems = problemsOf(reading.value);
  return problems.length === 0 ? reading : { ok: false, problems };
}

/** The records by date, oldest first; those of one date, or of a month, in the document's order. */
export function oldestFirst<T extends { readonly date: string }>(
  reading: Reading<readonly T[]>,
): Reading<readonly T[]> {
  if (!reading.ok) return reading;
  const value = reading.value.toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return { ok: true, value };
}
