import { afterEach, expect, it } from "vitest";
import { array, assert, constantFrom, integer, oneof, property, record } from "fast-check";
import {
  addressFor,
  change,
  closeAll,
  expectAgreement,
  openIn,
  stepsIn,
  type OpenedApp,
} from "./openedApp.ts";
import { FakeWindow } from "./fakeWindow.ts";

afterEach(closeAll);

/** Something that somebody or the browser does. */
type Event = (app: OpenedApp) => void;

const moods = ["takes", "throws", "ignores"] as const;

const events = oneof(
  {
    weight: 6,
    arbitrary: integer({ min: 1, max: 4 }).map(
      (n): Event =>
        (app) =>
          change(app, n),
    ),
  },
  {
    weight: 4,
    arbitrary: constantFrom("amber", "birch", "dune").map(
      (id): Event =>
        ({ store }) =>
          store.getState().toggleList(id),
    ),
  },
  { weight: 6, arbitrary: constantFrom<Event>(({ store }) => store.getState().undo()) },
  { weight: 4, arbitrary: constantFrom<Event>(({ store }) => store.getState().redo()) },
  { weight: 4, arbitrary: constantFrom<Event>(({ page }) => page.arrive()) },
  {
    weight: 4,
    arbitrary: integer({ min: -4, max: 4 }).map(
      (delta): Event =>
        ({ page }) =>
          page.goByHand(delta),
    ),
  },
  {
    weight: 3,
    arbitrary: constantFrom<Event>(
      ({ page }) => page.followFragment("#finder"),
      ({ store }) => store.getState().showOverlay("sources"),
      ({ store }) => store.getState().showView("stage"),
      ({ store }) => store.getState().showView("page"),
      ({ store }) => store.getState().showOverlay(null),
      ({ page }) => page.elapse(1500),
    ),
  },
  {
    weight: 2,
    arbitrary: record({
      pushes: constantFrom(...moods),
      replaces: constantFrom(...moods),
      goes: constantFrom("arrives" as const, "never arrives" as const, "throws" as const),
    }).map(
      (ways): Event =>
        ({ page }) =>
          Object.assign(page, ways),
    ),
  },
);

/** The browser does what it is asked again, and everything that is due happens. */
function calmDown({ page }: OpenedApp) {
  Object.assign(page, { pushes: "takes", replaces: "takes", goes: "arrives" });
  for (let round = 0; round < 5; round += 1) {
    page.arrive();
    page.elapse(20_000);
  }
}

const isTold = (app: OpenedApp) =>
  app.page.location.search === addressFor(app) && stepsIn(app.page)[app.page.index] !== null;

/** The app in a browser that keeps so many entries. */
const opened = (most: number) => openIn(new FakeWindow("?p=windmoor&d=evening", { most }));

const stories = array(events, { maxLength: 60 });
const keptEntries = integer({ min: 3, max: 12 });

/** What is on the screen. */
function screen({ store }: OpenedApp) {
  const { timeline, view, overlay } = store.getState();
  return { scenario: timeline.present, view, overlay };
}

it("is not waited for by a reload, which opens what is on the screen at any time", () => {
  assert(
    property(stories, keptEntries, (story, most) => {
      const app = opened(most);
      for (const event of story) event(app);
      const after = openIn(app.page.reloaded());
      expect(screen(after)).toEqual(screen(app));
      after.close();
      app.close();
    }),
    { numRuns: 400 },
  );
});

it("comes about again after anything that somebody or the browser does", () => {
  assert(
    property(stories, keptEntries, (story, most) => {
      const app = opened(most);
      for (const event of story) event(app);
      calmDown(app);
      // An address whose retries were given up waits for the next change.
      if (!isTold(app)) change(app, 1);
      calmDown(app);
      expectAgreement(app);
      app.close();
    }),
    { numRuns: 400 },
  );
});
