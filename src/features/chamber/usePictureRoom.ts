import { useState } from "react";
import { onTypeface, textWidth } from "#ui/textWidth.ts";

/** What a picture has to fit: its width and size of type in pixels, and the typefaces. */
export interface PictureRoom {
  readonly width: number;
  readonly em: number;
  readonly families: { readonly sans: string; readonly serif: string };
}

/** As on a window of 1280 pixels, until it is known. */
const usual: PictureRoom = { width: 456, em: 14, families: { sans: "sans-serif", serif: "serif" } };

/** The room that an element has, if no width is given, and the reference with which it is to be watched. */
export function usePictureRoom(width?: number) {
  const [room, setRoom] = useState(usual);
  const [watch] = useState(() => (element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const measure = () => setRoom((known) => roomOf(element, known, width));
    // What is measured is of the same size, and its texts are not.
    const measureAgain = () => setRoom((known) => ({ ...roomOf(element, known, width) }));
    const stop = onTypeface(measureAgain);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // At once: what is drawn first fits already.
    measure();
    return () => {
      observer.disconnect();
      stop();
    };
  });
  return [room, watch] as const;
}

function roomOf(
  element: HTMLElement,
  known: PictureRoom,
  width = element.clientWidth,
): PictureRoom {
  const style = getComputedStyle(element);
  const em = Number.parseFloat(style.fontSize);
  const families = { sans: style.fontFamily, serif: style.getPropertyValue("--serif") };
  const { sans, serif } = known.families;
  const isKnown =
    width === known.width && em === known.em && families.sans === sans && families.serif === serif;
  return isKnown || width === 0 ? known : { width, em, families };
}

/** Width of a text of the picture; a guess on the wide side where nothing can measure. */
export function widthOf(text: string, { weight, size, family }: Type): number {
  return textWidth(text, `${weight} ${size}px ${family}`) ?? text.length * 0.58 * size;
}

interface Type {
  readonly weight: number;
  readonly size: number;
  readonly family: string;
}
