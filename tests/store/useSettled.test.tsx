// @vitest-environment jsdom
import { act, render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { useSubject } from "#store/subject.tsx";
import { useSettled } from "#store/useSettled.ts";
import { StoreContext } from "#store/useApp.ts";
import type { App, AppStore } from "#store/store.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

/** What the page says first and what follows, each time that it is drawn. */
function drawnAfter(link: string, change: (store: AppStore) => void) {
  const onDraw = vi.fn<(now: string) => void>();
  function Watch() {
    const subject = useSubject();
    const settled = useSettled(subject);
    const seen = [subject, settled].map(
      ({ chamber, standing }) => `${chamber.edition.id} ${standing.counted} of ${standing.line}`,
    );
    onDraw(seen.join(" then "));
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

it.each<[string, string, (app: App) => void]>([
  ["nobody was in", "?p=lakeland&d=report", ({ toggleList }) => toggleList("bridge")],
  [
    "the line is another",
    "?p=lakeland&d=report&in=anchor",
    ({ chooseRule }) => chooseRule({ kind: "two-thirds" }),
  ],
  [
    "the figures are others",
    "?p=lakeland&d=report&in=anchor",
    ({ chooseEdition }) => chooseEdition("register"),
  ],
])("does not wait where %s", (_, link, change) => {
  const drawn = drawnAfter(link, (store) => change(store.getState()));
  for (const both of drawn) {
    const [now, settled] = both.split(" then ");
    expect(settled).toBe(now);
  }
  expect(drawn.length).toBeGreaterThan(0);
});
