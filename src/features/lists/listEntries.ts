import type { ChamberPower } from "#asking/usePower.ts";
import type { Chamber, ChamberRow } from "#domain/chamber.ts";
import type { Family, List } from "#domain/parliament.ts";
import { roleChoices, type RoleChoice } from "#domain/roles.ts";
import type { Subject } from "#domain/subject.ts";
import type { PowerOfPlayer } from "#engine/powerOfAll.ts";
import type { I18n } from "#i18n/i18n.ts";
import type { ColumnId } from "./columnIds.ts";
import { prospectsIn } from "./prospects.ts";

/** A list as the table knows it. Nothing in it changes when the coalition does. */
export interface ListEntry {
  readonly list: List;
  readonly seats: number;
  readonly notes: ChamberRow["notes"];
  /** Part of the chamber, 0..1. */
  readonly share: number;
  readonly name: string;
  /** `null`: of no family. */
  readonly family: string | null;
  /** `null`: not known. */
  readonly leader: string | null;
  /** Its role when the order or the filters were last set. */
  readonly role: RoleChoice;
  /** Its power in the chamber; `null` while nobody asked for it. */
  readonly power: PowerOfPlayer | null;
  /** What each column is ordered by; `undefined` goes last. */
  readonly sortKeys: Readonly<Record<ColumnId, number | undefined>>;
}

/** The lists that the subject's figures itemise; what may change is as `ordered` has it. */
export function listEntries(
  ordered: Subject,
  chamberPower: ChamberPower | null,
  i18n: I18n,
): readonly ListEntry[] {
  const { chamber } = ordered;
  const prospects = prospectsIn(ordered);
  const plain = chamber.rows.map((row) => plainEntry(row, chamber, i18n));
  const ranks = {
    name: rankText(
      plain.map(({ name }) => name),
      i18n.compare,
    ),
    family: rankText(
      plain.map(({ family }) => family),
      i18n.compare,
    ),
    leader: rankText(
      plain.map(({ leader }) => leader),
      i18n.compare,
    ),
  };
  return plain.map((entry) => {
    const prospect = prospects.of(entry.list.id);
    const role = prospect.role ?? "opposition";
    const power = chamberPower?.of(entry.list.id) ?? null;
    const sortKeys = {
      list: ranks.name.get(entry.name),
      seats: entry.seats,
      share: entry.share,
      family: ranks.family.get(entry.family),
      leader: ranks.leader.get(entry.leader),
      role: roleChoices.indexOf(role),
      outcome: prospect.counted,
      shapley: power?.shapley,
      banzhaf: power?.banzhaf,
      minimal: power?.minimalShare,
    };
    return { ...entry, role, power, sortKeys };
  });
}

function plainEntry({ list, seats, notes }: ChamberRow, chamber: Chamber, i18n: I18n) {
  const family = chamber.parliament.families.find(({ id }) => id === list.family);
  return {
    list,
    seats,
    notes,
    share: seats / chamber.size,
    name: i18n.name(list.short),
    family: family === undefined ? null : i18n.name(family.name),
    leader: list.leader === null ? null : i18n.name(list.leader),
  };
}

/** The place of each text in the language's alphabet. What is not known has none. */
function rankText(
  texts: readonly (string | null)[],
  compare: (a: string, b: string) => number,
): ReadonlyMap<string | null, number> {
  const known = new Set(texts.filter((text) => text !== null));
  return new Map([...known].toSorted(compare).map((text, place) => [text, place]));
}

/** Lists of one family, in the order of the table. */
export interface FamilyEntries {
  /** `null`: of no family. */
  readonly family: Family | null;
  readonly entries: readonly ListEntry[];
}

/**
 * The entries by family, in the parliament's order of families; families without any are left out.
 * Entries of no family stand last, under none.
 */
export function byFamily(
  entries: readonly ListEntry[],
  families: readonly Family[],
): readonly FamilyEntries[] {
  return [...families, null]
    .map((family) => ({
      family,
      entries: entries.filter(({ list }) => list.family === (family?.id ?? null)),
    }))
    .filter((group) => group.entries.length > 0);
}

/** Seats of entries together. */
export function seatsIn(entries: readonly ListEntry[]): number {
  return entries.reduce((sum, { seats }) => sum + seats, 0);
}
