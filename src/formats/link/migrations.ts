/** A key of a link with its value, as they stand there. */
export type LinkEntry = readonly [key: string, value: string];

/** A change of what links say: a step from the former way to the present one. */
export interface LinkMigration {
  /** The day from which links are written the new way, `YYYY-MM-DD`. */
  readonly since: string;
  readonly reason: string;
  /** Links written the new way go through unchanged. */
  readonly apply: (entries: readonly LinkEntry[]) => readonly LinkEntry[];
}

/** Every change so far, the oldest first. None yet: links of the first day are read as they are. */
export const migrations: readonly LinkMigration[] = [];

/** The entries of a link of any age as they would be written today. */
export function migrated(
  entries: readonly LinkEntry[],
  steps: readonly LinkMigration[] = migrations,
): readonly LinkEntry[] {
  return steps.reduce((before, { apply }) => apply(before), entries);
}
