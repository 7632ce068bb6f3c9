let pen: CanvasRenderingContext2D | null | undefined;

/** Widths by font and text: each of them is asked for again with every change. */
const known = new Map<string, number>();

/** So many are kept: on the wall sizes follow the window, so that there is no end of them. */
const most = 4000;

/** Width of a text in that CSS font, in CSS pixels, as the browser would write it; `null` where nothing can measure. */
export function textWidth(text: string, font: string): number | null {
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (pen === undefined) pen = newPen();
  if (pen === null) return null;
  pen.font = font;
  const { width } = pen.measureText(text);
  if (known.size >= most) known.clear();
  known.set(key, width);
  return width;
}

function newPen(): CanvasRenderingContext2D | null {
  // The page is drawn at build, too.
  return typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
}

/** Calls back each time a typeface has come: texts have other widths then. Returns how to stop it. */
export function onTypeface(measureAgain: () => void): () => void {
  const again = () => {
    known.clear();
    measureAgain();
  };
  document.fonts.addEventListener("loadingdone", again);
  return () => document.fonts.removeEventListener("loadingdone", again);
}
