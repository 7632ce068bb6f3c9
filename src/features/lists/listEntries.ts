import type { Role } from "#domain/roles.ts";
import type { Edition, Family, List, Localised, Parliament, SeatRow } from "#domain/parliament.ts";
import type { Scenario } from "#domain/scenario.ts";
import { searchableText } from "#domain/spelling.ts";
import type { PlayerStanding } from "#engine/powerStanding.ts";
import type { I18n } from "#i18n/useI18n.ts";
import type { ChamberPower } from "#asking/usePower.ts";
import type { ColumnId } from "./columns.ts";
import { prospectsIn, type Prospect } from "./prospects.ts";

/** A list as the table knows it. Nothing in it changes when the coalition does. */
export interface ListEntry {
  readonly list: List;
  readonly seats: number;
  readonly notes: SeatRow["notes"];
  /** Part of the chamber, 0..1. */
  readonly share: number;
  readonly name: string;
  readonly family: string;
  /** `null`: not known. */
  readonly leader: string | null;
  /** Folded text in which a search is looked for. */
  readonly searchable: string;
  /** Its role when the order or the filters were last set. */
  readonly role: RoleChoice;
  /** Its power in the chamber; `null` while nobody asked for it. */
  readonly power: PlayerStanding | null;
  /** What each column is ordered by; `undefined` goes last. */
  readonly sortKeys: Readonly<Record<ColumnId, number | undefined>>;
}

/** A role as a person chooses it: having none is the opposition. */
export type RoleChoice = Role | "opposition";

export const roleChoices: readonly RoleChoice[] = [
  "government",
  "support",
  "abstains",
  "opposition",
];

/** What entries are made from. `scenario` is the one that changeable columns are ordered by. */
export interface EntrySources {
  readonly parliament: Parliament;
  readonly edition: Edition;
  readonly scenario: Scenario;
  readonly power: ChamberPower | null;
}

/** The lists that an edition itemises, in its order. */
export function listEntries(sources: EntrySources, i18n: I18n): readonly ListEntry[] {
  const { parliament, edition, scenario, power: chamber } = sources;
  const prospects = prospectsIn(scenario, edition);
  const plain = edition.rows.flatMap((row) => {
    const list = parliament.lists.find(({ id }) => id === row.list);
    return list === undefined ? [] : [plainEntry(list, row, { parliament, edition, i18n })];
  });
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
    const power = chamber?.of(entry.list.id) ?? null;
    const sortKeys = {
      list: ranks.name.get(entry.name),
      seats: entry.seats,
      share: entry.share,
      family: ranks.family.get(entry.family),
      leader: ranks.leader.get(entry.leader),
      role: roleChoices.indexOf(role),
      ...outcomeKeys(prospect),
      shapley: power?.shapley,
      banzhaf: power?.banzhaf,
      minimal: power?.minimalShare,
    };
    return { ...entry, role, power, sortKeys };
  });
}

interface Wording {
  readonly parliament: Parliament;
  readonly edition: Edition;
  readonly i18n: I18n;
}

function plainEntry(list: List, row: SeatRow, { parliament, edition, i18n }: Wording) {
  const family = parliament.families.find(({ id }) => id === list.family);
  return {
    list,
    seats: row.seats,
    notes: row.notes,
    share: row.seats / edition.ledger.size,
    name: i18n.name(list.short),
    family: family === undefined ? list.family : i18n.name(family.name),
    leader: list.leader === null ? null : i18n.name(list.leader),
    searchable: searchableText([
      list.id,
      ...inEveryLanguage(list.short),
      ...inEveryLanguage(list.full),
      ...(list.leader === null ? [] : inEveryLanguage(list.leader)),
      ...list.spellings,
    ]),
  };
}

function inEveryLanguage({ en, ar = "", ckb = "" }: Localised): readonly string[] {
  return [en, ar, ckb];
}

function outcomeKeys({ role, counted }: Prospect) {
  return role === null
    ? { without: undefined, with: counted }
    : { without: counted, with: undefined };
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
  readonly family: Family;
  readonly entries: readonly ListEntry[];
}

/** The entries by family, in the parliament's order of families; families without any are left out. */
export function byFamily(
  entries: readonly ListEntry[],
  families: readonly Family[],
): readonly FamilyEntries[] {
  return families
    .map((family) => ({ family, entries: entries.filter(({ list }) => list.family === family.id) }))
    .filter((group) => group.entries.length > 0);
}

export function seatsIn(entries: readonly ListEntry[]): number {
  return entries.reduce((sum, { seats }) => sum + seats, 0);
}
