let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** Width of a text in that CSS font, in pixels; a guess on the wide side where nothing can measure. */
export function textWidth(text: string, font: string): number {
  pen ??=
    typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!pen) return text.length * 0.58 * Number.parseFloat(font.replace(/^\d+ /, ""));
  pen.font = font;
  return pen.measureText(text).width;
}
