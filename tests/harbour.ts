import { parliamentFrom } from "#tests/parliaments.ts";

/** Short names and ids are one thing but for "Law of Sea" and "Both Banks". */
const named = (short: string, full?: string, spellings: readonly string[] = []) => ({
  id: short.toLowerCase().replaceAll(" ", "-"),
  short: { en: short },
  ...(full === undefined ? {} : { full: { en: full } }),
  spellings,
});

/**
 * A made-up parliament for what misspelt words and names of several words mean. Ids of lists stand in
 * names of others: "Reed" in two, "Rush" in one of these; "Quay" in the middle of its own. One letter
 * is between Nob and Nod. Every list holds one seat.
 */
const lists = [
  named("Pilot", "Pilot Alliance", ["Piloot"]),
  named("Law of Sea", undefined, ["Lex Maris", "قانون البحر"]),
  named("Tide", "Calm Water Movement (the Tide)", ["Calm Water Trend", "Ebb"]),
  named("Reed", "Reed Coalition"),
  named("Rush"),
  named("RRFPC", "Reed River Fishers Popular Council"),
  named("Both Banks", "Reed and Rush Together"),
  named("Quay", "Grand Quay Coalition"),
  named("Open", "Wide Coalition"),
  named("Nob"),
  named("Nod"),
  named("PSP", "Party of Salt Pans", ["SPP"]),
];

export const harbour = parliamentFrom({
  id: "harbour",
  name: { en: "Harbour" },
  elected: "2035-05-05",
  lists,
  editions: [
    {
      id: "count",
      name: { en: "The count" },
      date: "2035-05-06",
      rows: lists.map(({ id }) => ({ list: id, seats: 1 })),
      ledger: { size: lists.length },
    },
  ],
});
