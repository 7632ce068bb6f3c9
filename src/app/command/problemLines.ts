import type { JsonProblem } from "#formats/jsonReading.ts";

/** More than these nobody reads, and millions would take longer to print than to find. */
const mostTold = 20;

/** Problems as they are printed, a line each, and what was read beside them. */
export interface Told<T> {
  readonly lines: readonly string[];
  readonly value: T;
}

/** Tells the first problems with their places, and how many more there are. */
export function problemLines<T>(problems: Generator<JsonProblem, T>): Told<T> {
  const lines: string[] = [];
  let more = 0;
  let next = problems.next();
  for (; next.done !== true; next = problems.next()) {
    if (lines.length < mostTold) lines.push(written(next.value));
    else more += 1;
  }
  if (more > 0) {
    lines.push(`… and ${more.toLocaleString("en")} more ${more === 1 ? "problem" : "problems"}`);
  }
  return { lines, value: next.value };
}

function written({ place, message }: JsonProblem): string {
  return `${place === "" ? "game" : place}: ${message}`;
}
