import { describe, expect, it } from "vitest";
import { arrived, ask, askedOf, LoadingError } from "#ui/loading.ts";

/** Something that is loaded, and each try of it, to be decided. */
function loading() {
  const tries: { resolve: (text: string) => void; reject: (error: Error) => void }[] = [];
  const load = () =>
    new Promise<string>((resolve, reject) => {
      tries.push({ resolve, reject });
    });
  return { load, tries };
}

/** How it was told that what a loader brings could not be had. */
async function failed(load: () => Promise<string>): Promise<LoadingError> {
  const error: unknown = await askedOf(load).catch((reason: unknown) => reason);
  if (!(error instanceof LoadingError)) throw new Error("It has not failed");
  return error;
}

describe("what could not be loaded", () => {
  it("is asked for again once, however many saw it fail and ask for it", async () => {
    const { load, tries } = loading();
    ask(load);
    tries[0]?.reject(new Error("lost"));
    const error = await failed(load);
    expect(error.attempts).toBe(1);

    error.again();
    const wait = askedOf(load);
    error.again();
    expect(askedOf(load)).toBe(wait);
    expect(arrived(load)).toBeNull();
    tries[1]?.resolve("here");
    expect(await wait).toBe("here");
    error.again();
    expect(arrived(load)).toBe("here");
    expect(tries).toHaveLength(2);
  });

  it("is asked for again by whom the new failure is told, not by whom the old one was", async () => {
    const { load, tries } = loading();
    ask(load);
    tries[0]?.reject(new Error("lost"));
    const first = await failed(load);
    first.again();
    ask(load);
    tries[1]?.reject(new Error("lost again"));
    const second = await failed(load);
    expect(second.attempts).toBe(2);

    first.again();
    expect(await failed(load)).toBe(second);
    second.again();
    ask(load);
    expect(tries).toHaveLength(3);
  });

  it("tells all who wait for it that it was asked for again", async () => {
    const { load, tries } = loading();
    ask(load);
    tries[0]?.reject(new Error("lost"));
    const error = await failed(load);
    const told: string[] = [];
    const stop = error.whenAgain(() => told.push("one"));
    error.whenAgain(() => told.push("other"));
    stop();
    error.again();
    expect(told).toEqual(["other"]);
  });
});
