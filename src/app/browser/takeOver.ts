import type { Early } from "#app/early/early.ts";
import { keptMark, nameOf, pressable, type Press } from "#app/early/presses.ts";

/** The drawn page as the app finds it. */
export interface TakenOver {
  /** Whether the page is about what the address asks for. */
  readonly isAsAsked: boolean;
  /** The edition whose first scenario is drawn; `null` where the app has to draw anew. */
  readonly edition: string | null;
  /** Shows the page as it is, and does what was asked of it before: once the app answers. */
  readonly finish: () => void;
}

/** Takes the page from the scripts that came with it. From here on they change nothing any more. */
export function takeOver(page: Document, early: Early | undefined): TakenOver {
  const { documentElement: html } = page;
  const isAsAsked = html.dataset["early"] === undefined;
  if (early === undefined) return { isAsAsked, edition: null, finish: () => {} };
  early.isTaken = true;
  for (const element of page.querySelectorAll<HTMLElement>("[data-style]")) {
    // The policy lets no attribute of a page set a style, but scripts may.
    element.style.cssText = element.dataset["style"] ?? "";
    element.removeAttribute("data-style");
  }
  return {
    isAsAsked,
    edition: early.drawn,
    finish() {
      for (const name of ["early", "figures", "counted"]) delete html.dataset[name];
      html.style.removeProperty("--counted");
      early.stop();
      globalThis.early = undefined;
      for (const press of early.presses) repeat(press, page);
    },
  };
}

function repeat(press: Press, page: Document) {
  if (press.kind === "key") {
    page.body.dispatchEvent(
      new KeyboardEvent("keydown", { ...press.key, bubbles: true, cancelable: true }),
    );
    return;
  }
  const target = press.target.isConnected ? press.target : found(press.name, page);
  target?.removeAttribute(keptMark);
  if (press.kind === "press") target?.click();
  else if (target !== null) tellWriting(target, press.value);
}

/** What has that name in the page as it is drawn now; `null` where that is nothing or several. */
function found(name: string, page: Document): HTMLElement | null {
  const all = [...page.querySelectorAll<HTMLElement>(pressable)];
  const [one, ...others] = all.filter((element) => nameOf(element) === name);
  return others.length === 0 ? (one ?? null) : null;
}

/** Tells the app of what was written: it listens for changes of the value that it found there. */
function tellWriting(target: HTMLElement, value: string) {
  if (target instanceof HTMLSelectElement) {
    target.value = value;
    target.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (!(target instanceof HTMLInputElement)) return;
  target.value = "";
  // Past what the app has put before it to know the value.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  set?.call(target, value);
  target.dispatchEvent(new Event("input", { bubbles: true }));
}
