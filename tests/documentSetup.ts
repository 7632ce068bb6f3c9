import "@testing-library/jest-dom/vitest";
import { cleanup, configure, prettyDOM } from "@testing-library/react";
import { afterAll, afterEach, beforeAll } from "vitest";
import { rememberedStyles } from "./computedStyle.ts";
import { asInPage } from "./asInPage.ts";
import { takeAwayDrawn } from "./drawn.ts";

/** Prepares the document for the tests of a file, and puts away what they leave in it. */
export function setUpDocument(): void {
  const views = [globalThis.window, document.defaultView ?? window];
  const { getComputedStyle } = window;
  const remembered = rememberedStyles(getComputedStyle);
  beforeAll(() => {
    for (const view of views) view.getComputedStyle = remembered;
    // React goes on by itself, as in the page, and need not be told of each test what it waits for.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  });
  afterEach(() => {
    takeAwayDrawn();
    cleanup();
  });
  afterAll(() => {
    for (const view of views) view.getComputedStyle = getComputedStyle;
    Reflect.deleteProperty(document, "fonts");
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, "", "/");
    for (const element of [document.documentElement, document.body]) {
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    }
  });

  // Parts that are loaded on demand are compiled when a test first asks for them.
  configure({ asyncUtilTimeout: 30_000, getElementError: notFound, eventWrapper: asInPage });

  // jsdom has the element but not its modal ways; a real browser shows those in the journeys.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };

  // jsdom lays nothing out, so nothing is out of view.
  HTMLElement.prototype.scrollIntoView ??= () => {};

  // jsdom draws on no canvas, and would tell of each that it is asked for.
  HTMLCanvasElement.prototype.getContext = () => null;

  // jsdom has sheets, but none that a script fills and adopts: a real browser shows what they do.
  document.adoptedStyleSheets ??= [];
  CSSStyleSheet.prototype.replaceSync ??= () => {};

  // jsdom has no media: it is a screen, and stays one.
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });
}

/**
 * Nothing was found, or too much. What waits for something fails again and again until it is there:
 * the document is written out only for who reads of it.
 */
function notFound(message: string | null, container: Element): Error {
  const error = new Error(message ?? "");
  error.name = "TestingLibraryElementError";
  // It begins where somebody looked.
  Error.captureStackTrace(error, notFound);
  const get = () => [message, prettyDOM(container)].filter(Boolean).join("\n\n");
  return Object.defineProperty(error, "message", { get, configurable: true });
}
