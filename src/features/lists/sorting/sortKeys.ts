import { roleChoices } from "#domain/roles.ts";
import type { ColumnId } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";

/** An entry with what each column is ordered by; `undefined` goes last. */
export interface KeyedEntry {
  readonly entry: ListEntry;
  readonly keys: Readonly<Record<ColumnId, number | undefined>>;
}

/** The entries with their keys; texts are ordered as `compare` has them. */
export function withSortKeys(
  entries: readonly ListEntry[],
  compare: (a: string, b: string) => number,
): readonly KeyedEntry[] {
  const ranks = (textOf: (entry: ListEntry) => string | null) =>
    rankText(entries.map(textOf), compare);
  const names = ranks(({ name }) => name);
  const families = ranks(({ family }) => family);
  const leaders = ranks(({ leader }) => leader);
  return entries.map((entry) => ({
    entry,
    keys: {
      list: names.get(entry.name),
      seats: entry.seats,
      share: entry.share,
      family: families.get(entry.family),
      leader: leaders.get(entry.leader),
      role: roleChoices.indexOf(entry.role),
      outcome: entry.counted,
      shapley: entry.power?.shapley,
      banzhaf: entry.power?.banzhaf,
      minimal: entry.power?.minimalShare,
    },
  }));
}

/** The place of each text in the language's alphabet. What is not known has none. */
function rankText(
  texts: readonly (string | null)[],
  compare: (a: string, b: string) => number,
): ReadonlyMap<string | null, number> {
  const known = new Set(texts.filter((text) => text !== null));
  return new Map([...known].toSorted(compare).map((text, place) => [text, place]));
}
