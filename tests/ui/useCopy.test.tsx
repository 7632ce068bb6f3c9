// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useCopy } from "#ui/useCopy.ts";

/** What the browser says to each copy, in their order. */
let answers: (() => Promise<void>)[] = [];
const allows = () => Promise.resolve();
const refuses = () => Promise.reject(new DOMException("not from here", "NotAllowedError"));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { clipboard: { writeText: async () => await answers.shift()?.() } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function rendered(...told: (() => Promise<void>)[]) {
  answers = told;
  const { result, unmount } = renderHook(() => useCopy());
  return {
    copy: () => act(() => result.current.copy("a link")),
    wait: (time: number) => act(() => vi.advanceTimersByTimeAsync(time)),
    said: () => ({ isCopied: result.current.isCopied, isRefused: result.current.isRefused }),
    unmount,
  };
}

const copied = { isCopied: true, isRefused: false };
const refused = { isCopied: false, isRefused: true };
const nothing = { isCopied: false, isRefused: false };

describe("what a button says of its copy", () => {
  it("is that it copied, for two and a half seconds", async () => {
    const { copy, wait, said } = rendered(allows);
    expect(said()).toEqual(nothing);
    expect(await copy()).toBe(true);
    await wait(2499);
    expect(said()).toEqual(copied);
    await wait(1);
    expect(said()).toEqual(nothing);
  });

  it("stays where the browser refused, also soon after a copy that it allowed", async () => {
    const { copy, wait, said } = rendered(allows, refuses);
    await copy();
    await wait(2000);
    expect(await copy()).toBe(false);
    expect(said()).toEqual(refused);
    await wait(60_000);
    expect(said()).toEqual(refused);
  });

  it("lasts as long for a second copy as for the first", async () => {
    const { copy, wait, said } = rendered(allows, allows);
    await copy();
    await wait(2000);
    await copy();
    await wait(2499);
    expect(said()).toEqual(copied);
    await wait(1);
    expect(said()).toEqual(nothing);
  });

  it("is over once the button is gone", async () => {
    const { copy, unmount } = rendered(allows);
    await copy();
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
