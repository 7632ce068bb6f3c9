import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// Parts that are loaded on demand are compiled when a test first asks for them.
configure({ asyncUtilTimeout: 30_000 });

// jsdom has the element but not its modal ways; a real browser shows those in the journeys.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};

// jsdom draws on no canvas, and would tell of each that it is asked for.
HTMLCanvasElement.prototype.getContext = () => null;

// jsdom has no media: it is a screen, and stays one.
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
