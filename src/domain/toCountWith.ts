import type { Edition, Parliament } from "./parliament.ts";

/**
 * A parliament with all that is counted and drawn, but without the texts of remarks, and of its lists
 * without what they are about, their full names and what they are searched by: these are for few, and
 * later.
 */
export function toCountWith(parliament: Parliament): Parliament {
  const [first, ...others] = parliament.editions;
  return {
    ...parliament,
    lists: parliament.lists.map((list) => ({ ...list, full: null, about: null, spellings: [] })),
    editions: [withoutTexts(first), ...others.map(withoutTexts)],
  };
}

function withoutTexts(edition: Edition): Edition {
  return {
    ...edition,
    rows: edition.rows.map((row) => ({
      ...row,
      notes: row.notes.map((note) => ({ ...note, text: null })),
    })),
  };
}
