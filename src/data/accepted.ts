import type { Reading } from "#formats/jsonReading.ts";

/** Bundled documents are read like a stranger's; one that is wrong is a fault of this build. */
export function accepted<T>(reading: Reading<T>, name: string): T {
  if (reading.ok) return reading.value;
  const problems = reading.problems.map(({ place, message }) => `${place}: ${message}`);
  throw new Error(`${name} cannot be read. ${problems.join("; ")}`);
}
