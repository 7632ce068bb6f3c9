import { expect, it } from "vitest";
import { connectAnnouncements } from "#app/browser/announcements.ts";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import type { AppStore } from "#store/store.ts";
import { ask } from "#ui/loading.ts";
import { announcement } from "#words/announcement.ts";
import { english } from "#tests/english.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { against, said as wasSaid } from "#tests/statements.ts";
import { storeAt } from "#tests/storeAt.ts";

/** Ends a wait for words, well or not. */
interface Coming {
  readonly resolve: (words: typeof announcement) => void;
  readonly reject: (error: Error) => void;
}

/** A page whose rest, and the words for it, come when the test lets them. */
function opened(link = "?p=windmoor&d=evening&in=amber", dossier: Dossier = bareDossier(windmoor)) {
  const store = storeAt(link, dossier);
  const said: string[] = [];
  const asked: Coming[] = [];
  let rest = () => {};
  const announcer = {
    say: (sentence: string | (() => string)) => {
      said.push(typeof sentence === "string" ? sentence : sentence());
      return () => undefined;
    },
    also: (text: string) => void said.push(`also: ${text}`),
    subscribe: () => () => {},
    spoken: () => [],
  };
  const close = connectAnnouncements(store, {
    announcer,
    i18n: () => english,
    atRest: (task) => void (rest = task),
    bring: () => new Promise((resolve, reject) => void asked.push({ resolve, reject })),
  });
  return { store, said, asked, rest: () => rest(), close };
}

const toggle = (store: AppStore, id: string) => store.getState().toggleList(id);
const settled = () => new Promise((resolve) => setTimeout(resolve));

const birch = "Birch added, 7 seats. 17 of 41, 4 short of 21.";

it("has the words before anything changes, and says each change at once", async () => {
  const { store, said, asked, rest } = opened();
  expect(asked).toEqual([]);
  rest();
  asked[0]?.resolve(announcement);
  await settled();
  toggle(store, "birch");
  toggle(store, "fern");
  expect(said).toEqual([birch, "Fern added, 3 seats. 20 of 41, 1 short of 21."]);
  expect(asked.length).toBe(1);
});

it("keeps the last change before the words are here, and asks for them once", async () => {
  const { store, said, asked, rest } = opened();
  toggle(store, "birch");
  toggle(store, "birch");
  rest();
  expect([asked.length, said]).toEqual([1, []]);
  asked[0]?.resolve(announcement);
  await settled();
  // Of several the last, as always.
  expect(said).toEqual(["also: Birch removed, 7 seats. 10 of 41, 11 short of 21."]);
});

it("loses no more than one change where the words are lost", async () => {
  const { store, said, asked, rest } = opened();
  rest();
  toggle(store, "fern");
  asked[0]?.reject(new Error("offline"));
  await settled();
  expect(said).toEqual([]);
  toggle(store, "fern");
  toggle(store, "birch");
  asked[1]?.resolve(announcement);
  await settled();
  expect(asked.length).toBe(2);
  expect(said).toEqual([`also: ${birch}`]);
});

it("says nothing of what is only pointed at, nor after it has ended", async () => {
  const { store, said, asked, rest, close } = opened();
  rest();
  asked[0]?.resolve(announcement);
  await settled();
  store.getState().preview({ birch: "government" });
  close();
  toggle(store, "birch");
  expect(said).toEqual([]);
});

it("says that the address does not follow once, until it does again", () => {
  const { store, said } = opened();
  const sentence =
    "also: The browser’s address does not follow your changes. Share gives the right link.";
  store.getState().tellAddress(true);
  toggle(store, "birch");
  store.getState().tellAddress(true);
  expect(said).toEqual([sentence]);
  store.getState().tellAddress(false);
  store.getState().tellAddress(true);
  expect(said).toEqual([sentence, sentence]);
});

it("says whom a change set against each other once what they said is here, and fetches it for nobody", async () => {
  let times = 0;
  const statements = async () => {
    times += 1;
    const quotes = [wasSaid("one", ["anchor", "bridge"], 10, against("anchor", "bridge"))];
    return { quotes, redLines: [] };
  };
  const dossier = { ...bareDossier(lakeland), statements };
  const { store, said, asked, rest } = opened("?p=lakeland&d=report&in=anchor", dossier);
  rest();
  asked[0]?.resolve(announcement);
  await settled();
  toggle(store, "bridge");
  expect(said.at(-1)).toBe("Bridge added, 4 seats. 10 of 21, 1 short of 11.");
  expect(times).toBe(0);
  toggle(store, "bridge");
  ask(statements);
  await settled();
  toggle(store, "bridge");
  expect(said.at(-1)).toMatch(/ Against each other: Anchor on Bridge\.$/);
});
