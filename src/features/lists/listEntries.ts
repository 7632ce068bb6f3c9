import type { ChamberPower } from "#asking/usePower.ts";
import type { Chamber, ChamberRow } from "#domain/chamber.ts";
import type { Family, List } from "#domain/parliament.ts";
import type { RoleChoice } from "#domain/roles.ts";
import type { Subject } from "#domain/subject.ts";
import type { PowerOfPlayer } from "#engine/powerOfAll.ts";
import type { I18n } from "#i18n/i18n.ts";
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
  /** Seats of the coalition if it changed sides then. */
  readonly counted: number;
  /** Its power in the chamber; `null` while nobody asked for it. */
  readonly power: PowerOfPlayer | null;
}

/** The lists that the subject's figures itemise; what may change is as `ordered` has it. */
export function listEntries(
  ordered: Subject,
  chamberPower: ChamberPower | null,
  i18n: I18n,
): readonly ListEntry[] {
  const { chamber } = ordered;
  const prospects = prospectsIn(ordered);
  return chamber.rows.map((row) => {
    const entry = plainEntry(row, chamber, i18n);
    const { role, counted } = prospects.of(entry.list.id);
    const power = chamberPower?.of(entry.list.id) ?? null;
    return { ...entry, role: role ?? "opposition", counted, power };
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
