import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAnnouncer } from "#ui/announcer.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Long enough for everything that was said to be spoken. */
const aWhile = 1000;

function listening() {
  const announcer = createAnnouncer();
  const heard: string[] = [];
  const stop = announcer.subscribe(() => heard.push(announcer.spoken().join(" | ")));
  return { ...announcer, heard, stop };
}

it("speaks the last of several sentences in quick succession", () => {
  const { say, heard } = listening();
  say("Anchor added.");
  vi.advanceTimersByTime(149);
  say("Bridge added.");
  vi.advanceTimersByTime(149);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(["Bridge added."]);
});

it("speaks a sentence again that is said again: to a screen reader it differs, to the eye not", () => {
  const { say, heard } = listening();
  for (const _ of [1, 2, 3]) {
    say("Undone.");
    vi.advanceTimersByTime(aWhile);
  }
  expect(heard.map((text) => text.trim())).toEqual(["Undone.", "Undone.", "Undone."]);
  expect(heard[1]).not.toBe(heard[0]);
  expect(heard[2]).not.toBe(heard[1]);
});

it("is heard by nobody who has stopped listening", () => {
  const { say, heard, stop } = listening();
  stop();
  say("Undone.");
  vi.advanceTimersByTime(aWhile);
  expect(heard).toEqual([]);
});

it("adds a sentence to what is about to be spoken, once, or says it alone", () => {
  const { say, also, heard } = listening();
  say("Bridge added.");
  vi.advanceTimersByTime(100);
  also("Anchor is against it.");
  also("Anchor is against it.");
  vi.advanceTimersByTime(aWhile);
  also("Elm is too.");
  vi.advanceTimersByTime(aWhile);
  expect(heard).toEqual(["Bridge added. | Anchor is against it.", "Elm is too."]);
});

it("adds nothing that a sentence says already", () => {
  const { say, also, heard } = listening();
  say("Bridge added. Anchor is against it.");
  also("Anchor is against it.");
  vi.advanceTimersByTime(aWhile);
  expect(heard).toEqual(["Bridge added. Anchor is against it."]);
});

it("takes back what was said, spoken or not, and nothing that was said since", () => {
  const { say, also, heard } = listening();
  const takeBack = say("Loading.");
  vi.advanceTimersByTime(aWhile);
  takeBack();
  say("Loading.")();
  vi.advanceTimersByTime(aWhile);
  expect(heard).toEqual(["Loading.", ""]);
  const late = say("Loading.");
  also("Anchor is against it.");
  late();
  vi.advanceTimersByTime(aWhile);
  const former = say("Loading.");
  say("Bridge added.");
  vi.advanceTimersByTime(aWhile);
  former();
  vi.advanceTimersByTime(aWhile);
  expect(heard.slice(2)).toEqual(["Loading. | Anchor is against it.", "Bridge added."]);
});

it("makes a sentence when it is to be spoken, and only the last of several", () => {
  const { say, also, heard } = listening();
  const made = vi.fn<(name: string) => string>((name) => `${name} added.`);
  say(() => made("Anchor"));
  say(() => made("Bridge"));
  expect(made).not.toHaveBeenCalled();
  vi.advanceTimersByTime(aWhile);
  expect(made).toHaveBeenCalledExactlyOnceWith("Bridge");
  say(() => made("Cliff"));
  also("Anchor is against it.");
  also("Cliff added.");
  vi.advanceTimersByTime(aWhile);
  expect(heard).toEqual(["Bridge added.", "Cliff added. | Anchor is against it."]);
});
