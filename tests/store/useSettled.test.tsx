// @vitest-environment jsdom
import { act, render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import type { Rule } from "#domain/rule.ts";
import { useSubject } from "#store/subject.tsx";
import { useSettled } from "#store/useSettled.ts";
import { StoreContext } from "#store/useApp.ts";
import type { AppStore } from "#store/store.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

const twoThirds: Rule = { kind: "two-thirds" };

/** What the page says first and what follows, each time that it is drawn. */
function drawnAfter(link: string, change: (store: AppStore) => void) {
  const onDraw = vi.fn<(now: string) => void>();
  function Watch() {
    const subject = useSubject();
    const settled = useSettled(subject);
    onDraw([subject, settled].map(({ standing }) => standing.counted).join(" then "));
    return null;
  }
  const store = storeAt(link, bareDossier(lakeland));
  render(
    <StoreContext value={store}>
      <Watch />
    </StoreContext>,
  );
  onDraw.mockClear();
  act(() => change(store));
  return onDraw.mock.calls.flat();
}

it("follows what somebody did a moment later", () => {
  const drawn = drawnAfter("?p=lakeland&d=report&in=anchor", (store) =>
    store.getState().toggleList("bridge"),
  );
  const [first = "", last = ""] = [drawn[0], drawn.at(-1)];
  const [before, after] = [first.split(" then ")[1], last.split(" then ")[1]];
  expect(first).not.toBe(last);
  expect(before).not.toBe(after);
  expect(last).toBe(`${after} then ${after}`);
});

it.each([
  ["nobody was in", "?p=lakeland&d=report", "bridge", null],
  ["the line is another", "?p=lakeland&d=report&in=anchor", null, twoThirds],
])("does not wait where %s", (_, link, list, rule) => {
  const drawn = drawnAfter(link, (store) => {
    if (list !== null) store.getState().toggleList(list);
    if (rule !== null) store.getState().chooseRule(rule);
  });
  for (const both of drawn) {
    const [now, settled] = both.split(" then ");
    expect(settled).toBe(now);
  }
  expect(drawn.length).toBeGreaterThan(0);
});
