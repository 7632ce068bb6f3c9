const shapes = {
  close: "M5 5 15 15M15 5 5 15",
  undo: "M8 4 4 8l4 4M4 8h8a4 4 0 0 1 0 8H9",
  redo: "m12 4 4 4-4 4M16 8H8a4 4 0 0 0 0 8h3",
  chevron: "m6 8 4 4 4-4",
  check: "m4 10.5 4 4 8-9",
  screen: "M3 4h14v10H3zM7 17h6",
  info: "M10 9v5M10 6h.01M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z",
  share: "M10 12V3M6.5 6 10 2.5 13.5 6M4 10v7h12v-7",
  ascending: "M10 15V5M6 9l4-4 4 4",
  descending: "M10 5v10M6 11l4 4 4-4",
  code: "M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h2v2h-2zM16 16h1M12 17h1M16 12h1",
  settings: "M3 6h8M15 6h2M13 4v4M3 14h3M10 14h7M8 12v4",
  more: "M4 10h.01M10 10h.01M16 10h.01",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4",
} as const;

/** Shapes that point along the reading direction and turn round with it. */
const directional = new Set<string>(["undo", "redo"]);

/** A line drawing of 20 by 20 in the colour of the text; the words beside it say what it means. */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" ? 2.6 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      data-mirrors={directional.has(name) || undefined}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
