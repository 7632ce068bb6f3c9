import { useCallback, useState } from "react";
import { onTypeface, textWidth } from "#ui/textWidth.ts";

/** The room that the bar of the meter has and the sizes of its type, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Whether names stand under the bar instead of in it. */
  readonly isNarrow: boolean;
  readonly isStage: boolean;
  /** Of the names in the bar, best and least; of number, words and sums. */
  readonly label: number;
  readonly small: number;
  readonly number: number;
  readonly sum: number;
  /** Of the legend. */
  readonly lines: number;
  readonly families: { readonly sans: string; readonly serif: string };
}

/** As in the style sheets: in em of the text that a reader has set, as the room for words is. */
const narrow = "(max-width: 37.49em)";

/** The room of an element, once the browser has laid it out, and what tells of it. */
export function useMeterRoom(): readonly [
  Room | null,
  (element: HTMLElement | null) => () => void,
] {
  const [room, setRoom] = useState<Room | null>(null);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return () => {};
    const read = () => setRoom(roomOf(element));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    const stop = onTypeface(read);
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  return [room, watch];
}

function roomOf(element: HTMLElement): Room {
  const style = getComputedStyle(element);
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const pixels = (name: string) => {
    const value = style.getPropertyValue(name);
    const unit = value.endsWith("vh") ? window.innerHeight / 100 : root;
    // Without style sheets all is as large as text.
    return Number.parseFloat(value) * unit || root;
  };
  const isStage = document.documentElement.dataset["view"] === "stage";
  return {
    width: element.clientWidth,
    height: element.clientHeight,
    isNarrow: window.matchMedia(narrow).matches && !isStage,
    isStage,
    label: pixels("--label"),
    small: pixels("--small"),
    number: pixels("--number"),
    sum: pixels("--sum"),
    lines: Number(style.getPropertyValue("--lines")) || 1,
    families: { sans: style.fontFamily, serif: style.getPropertyValue("--serif") },
  };
}

/** Width of a text in CSS pixels; none where nothing can measure. */
export function widthOf(text: string, font: string): number {
  return textWidth(text, font) ?? 0;
}
