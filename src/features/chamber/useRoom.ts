import { useState } from "react";

/** What a picture has to fit: its width and size of type in pixels, and the typeface. */
export interface PictureRoom {
  readonly width: number;
  readonly em: number;
  readonly typeface: string;
}

/** As on a window of 1280 pixels, until it is known. */
const usual: PictureRoom = { width: 456, em: 14, typeface: "sans-serif" };

/** The room that an element has, and the reference with which it is to be watched. */
export function useRoom() {
  const [room, setRoom] = useState(usual);
  const [watch] = useState(() => (element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => setRoom((known) => roomOf(element, known));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // At once: what is drawn first fits already.
    measure();
    return () => observer.disconnect();
  });
  return [room, watch] as const;
}

function roomOf(element: HTMLElement, known: PictureRoom): PictureRoom {
  const { fontSize, fontFamily: typeface } = getComputedStyle(element);
  const [width, em] = [element.clientWidth, Number.parseFloat(fontSize)];
  const isKnown = width === known.width && em === known.em && typeface === known.typeface;
  return isKnown || width === 0 ? known : { width, em, typeface };
}
