import type { CountedChamber } from "#domain/chamber.ts";
import type { Roles } from "#domain/roles.ts";
import { standingWith, type Standing } from "#domain/standing.ts";
import { andInEnglish } from "#i18n/englishConventions.ts";
import { mostNames, outcomeMark } from "#words/headline.ts";
import { coalitionPlace, seatsPlace, type CountingData } from "./countingData.ts";

/** The answer to a link, before the app has come. */
export interface CountedHeadline {
  readonly edition: string;
  readonly members: readonly string[];
  /** As in `Headline`. */
  readonly before: string;
  readonly outcome: string;
  readonly after: string;
  readonly isReached: boolean;
  /** Seats of the members as a share of the chamber, 0..1. */
  readonly share: number;
}

/** Of a link that says who governs, and nothing else. */
const keys = ["p", "d", "in"];

/**
 * The headline of a link that names the lists of a government and nothing else, exactly as the app
 * will say it; `null` for any other link, which only the app can read.
 */
export function countedHeadline(search: string, data: CountingData): CountedHeadline | null {
  const entries = [...new URLSearchParams(search)];
  const [, [, id] = [], [, named] = []] = entries;
  const edition = data.editions.find((one) => one.id === id);
  const isPlain = entries.every(([key], place) => key === keys[place]);
  return edition === undefined || !isPlain
    ? null
    : headlineIn(edition, named === undefined ? [] : named.split("."), data);
}

function headlineIn(
  { id: edition, size, line, rows, question }: CountingData["editions"][number],
  members: readonly string[],
  data: CountingData,
): CountedHeadline | null {
  const itemised = rows.flatMap((place, index) => {
    const known = data.lists[place];
    return index % 2 > 0 || known === undefined ? [] : [[...known, rows[index + 1] ?? 0] as const];
  });
  const seats = new Map(itemised.map(([id, , count]) => [id, count]));
  // A list twice, or one that the figures do not itemise: there is more to say than this.
  const isClear = new Set(members).size === members.length && members.every((id) => seats.has(id));
  if (!isClear) return null;
  const standing = standingIn({ size, line, seats }, members);
  const names = itemised.flatMap(([id, name]) => (members.includes(id) ? [name] : []));
  const text = standing.isEmpty ? question : sentence(names, standing, data);
  const [before = "", outcome = "", after = ""] = text.split(outcomeMark);
  const { isReached, counted } = standing;
  return { edition, members, before, outcome, after, isReached, share: counted / size };
}

function standingIn(
  { size, line, seats }: Pick<CountedChamber, "size" | "seats"> & { readonly line: number },
  members: readonly string[],
): Standing {
  const listed = [...seats.values()].reduce((sum, count) => sum + count, 0);
  const roles: Roles = Object.fromEntries(members.map((one) => [one, "government"]));
  return standingWith(
    roles,
    { size, seats, listed, unlisted: size - listed },
    // Nobody abstains in such a link.
    { lineWith: () => line, countsAbstentions: false },
  );
}

function sentence(
  names: readonly string[],
  { isReached, spare, short, counted }: Standing,
  { forms, counts, more, room }: CountingData,
): string {
  const reached = spare === 0 ? "exact" : "spare";
  const kind = isReached ? reached : "short";
  const seats = { short, spare, exact: counted }[kind];
  const form = forms[kind][(names.length === 1 ? 0 : 2) + (seats === 1 ? 0 : 1)] ?? "";
  const say = (coalition: string) =>
    form.replace(coalitionPlace, () => coalition).replace(seatsPlace, String(seats));
  const named = say(andInEnglish(names));
  const isShort = named.replaceAll(outcomeMark, "").length <= room;
  return names.length <= mostNames && isShort
    ? named
    : say(counts[names.length - 1] ?? more.replace(seatsPlace, String(names.length)));
}
