import type { Edition, Parliament } from "./parliament.ts";

/**
 * A parliament with all that is counted, drawn and searched, but without the texts of remarks and
 * without what its lists are about: these are read by few, and later.
 */
export function toCountWith(parliament: Parliament): Parliament {
  const [first, ...others] = parliament.editions;
  return {
    ...parliament,
    lists: parliament.lists.map((list) => ({ ...list, about: null })),
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
