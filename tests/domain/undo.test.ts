import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { begin, commit, redo, stepOf, stepsKept, travel, undo } from "#domain/undo.ts";

describe("a timeline", () => {
  it("comes back to the same present after as many redos as undos", () => {
    assert(
      property(array(constantFrom("a", "b", "c"), { maxLength: 30 }), (steps) => {
        let timeline = begin("start");
        for (const step of steps) timeline = commit(timeline, step);
        const end = timeline;
        for (const _ of steps) timeline = undo(timeline);
        expect(timeline.present).toBe("start");
        for (const _ of steps) timeline = redo(timeline);
        expect(timeline).toEqual(end);
      }),
    );
  });

  it("stays where it is when there is nothing to undo or redo", () => {
    const timeline = begin("only");
    expect(undo(timeline)).toBe(timeline);
    expect(redo(timeline)).toBe(timeline);
  });

  it("gives up what was undone when something else is done", () => {
    const timeline = commit(undo(commit(begin("a"), "b")), "c");
    expect(timeline).toMatchObject({ past: ["a"], present: "c", future: [] });
  });

  it("numbers its steps and travels to those it remembers", () => {
    const timeline = commit(commit(begin("a", 7), "b"), "c");
    expect(stepOf(timeline)).toBe(9);
    expect(travel(timeline, 7)).toMatchObject({ present: "a", future: ["b", "c"] });
    expect(travel(timeline, 6)).toBeNull();
    expect(travel(timeline, 10)).toBeNull();
  });

  it("never keeps more than its number of steps, whatever is done, and counts on", () => {
    assert(
      property(
        array(constantFrom("commit", "commit", "commit", "undo", "redo", "travel"), {
          maxLength: 600,
          size: "max",
        }),
        (deeds) => {
          let timeline = begin("start");
          for (const deed of deeds) {
            const before = stepOf(timeline);
            if (deed === "commit") timeline = commit(timeline, "next");
            else if (deed === "undo") timeline = undo(timeline);
            else if (deed === "redo") timeline = redo(timeline);
            else timeline = travel(timeline, timeline.start + 7) ?? timeline;
            expect(deed === "commit" ? stepOf(timeline) : before + 1).toBe(before + 1);
            expect(timeline.past.length + timeline.future.length).toBeLessThanOrEqual(stepsKept);
          }
        },
      ),
    );
  });

  it("forgets the oldest of more than two hundred steps and keeps counting", () => {
    let timeline = begin(0);
    for (let step = 1; step <= 250; step += 1) timeline = commit(timeline, step);
    expect(timeline.past).toHaveLength(200);
    expect(stepOf(timeline)).toBe(250);
    expect(travel(timeline, 49)).toBeNull();
    expect(travel(timeline, 50)?.present).toBe(50);
  });
});
