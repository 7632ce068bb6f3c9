import { describe, expect, it } from "vitest";
import { connectSavedSettings, savedSettings, type Storing } from "#app/browser/savedSettings.ts";
import { storeAt } from "#tests/storeAt.ts";

const key = "coalition-lab";
const defaults = { theme: "system", singleKeys: true, columns: {}, showsCharts: false };

/** A device on which pages are open: what one of them stores anew, the others are told later. */
function device() {
  const stored = new Map<string, string>();
  const pages = new Map<Storing, Set<(event: { key: string }) => void>>();
  const events: (() => void)[] = [];
  let writes = 0;

  function page(): Storing {
    const listeners = new Set<(event: { key: string }) => void>();
    const own: Storing = {
      localStorage: {
        getItem: (name) => stored.get(name) ?? null,
        setItem(name, value) {
          writes += 1;
          if (stored.get(name) !== value) store(name, value, own);
        },
      },
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    };
    pages.set(own, listeners);
    return own;
  }

  function store(name: string, newValue: string, by?: Storing) {
    stored.set(name, newValue);
    for (const [other, listeners] of pages) {
      if (other === by) continue;
      // As in the browser, what is told is what was stored then.
      const event = { key: name, newValue };
      events.push(() => {
        for (const tell of listeners) tell(event);
      });
    }
  }

  /** Delivers what the pages are to be told, and what they answer; ends where that has no end. */
  function deliver() {
    for (let delivered = 0; delivered < 100; delivered += 1) events.shift()?.();
  }

  return { page, store, deliver, writes: () => writes };
}

/** The app on a page of a device. */
function openOn(page: Storing) {
  const store = storeAt("");
  const close = connectSavedSettings(store, page);
  return { store, close, theme: () => store.getState().theme };
}

describe("saved settings", () => {
  it("bring back the theme that was chosen", () => {
    const { page } = device();
    const { store, close } = openOn(page());
    store.getState().chooseTheme("dark");
    expect(savedSettings(page()).theme).toBe("dark");
    close();
    store.getState().chooseTheme("light");
    expect(savedSettings(page()).theme).toBe("dark");
  });

  it("bring back the columns that were chosen, and open charts", () => {
    const { page } = device();
    const { store } = openOn(page());
    store.getState().chooseColumns({ share: true });
    store.getState().chooseCharts(true);
    expect(savedSettings(page())).toEqual({
      ...defaults,
      columns: { share: true },
      showsCharts: true,
    });
    store.getState().chooseCharts(false);
    expect(savedSettings(page()).showsCharts).toBe(false);
  });

  it.each(["", "{", "null", "[]", '{"theme":"pink"}', '{"theme":7}'])(
    "are the defaults where %j is stored",
    (damaged) => {
      const { page, store } = device();
      store(key, damaged);
      expect(savedSettings(page())).toEqual(defaults);
    },
  );

  it("are the defaults where storage is forbidden, and what is chosen holds for the visit", () => {
    const forbidden: Storing = {
      ...device().page(),
      get localStorage(): Storage {
        throw new DOMException("forbidden");
      },
    };
    expect(savedSettings(forbidden)).toEqual(defaults);
    const { store, theme } = openOn(forbidden);
    store.getState().chooseTheme("dark");
    expect(theme()).toBe("dark");
  });
});

describe("settings saved in another tab", () => {
  it("hold here too, and are not saved again", () => {
    const { page, deliver, writes } = device();
    const one = openOn(page());
    const other = openOn(page());
    one.store.getState().chooseTheme("dark");
    deliver();
    expect(other.theme()).toBe("dark");
    other.store.getState().chooseTheme("system");
    deliver();
    expect(one.theme()).toBe("system");
    expect(writes()).toBe(2);
  });

  it("are those that hold now, not those of the moment that is told of", () => {
    const { page, deliver, writes } = device();
    const one = openOn(page());
    const other = openOn(page());
    one.store.getState().chooseTheme("dark");
    one.store.getState().chooseTheme("light");
    deliver();
    expect([one.theme(), other.theme()]).toEqual(["light", "light"]);
    expect(writes()).toBe(2);
  });

  it("are taken over at once, and without an answer, where both tabs choose", () => {
    const { page, deliver, writes } = device();
    const one = openOn(page());
    const other = openOn(page());
    const seen: string[] = [];
    one.store.subscribe(({ theme, singleKeys }) => seen.push(`${theme} ${singleKeys}`));
    one.store.getState().chooseTheme("dark");
    other.store.getState().chooseSingleKeys(false);
    other.store.getState().chooseTheme("light");
    deliver();
    expect([...new Set(seen)]).toEqual(["dark true", "light false"]);
    expect(other.theme()).toBe("light");
    expect(writes()).toBe(3);
  });

  it("are not completed here where a field is missing", () => {
    const { page, store, deliver, writes } = device();
    const app = openOn(page());
    store(key, '{"theme":"dark"}');
    deliver();
    expect(app.theme()).toBe("dark");
    expect(writes()).toBe(0);
  });

  it("are the columns and charts too, which go on and on between no tabs", () => {
    const { page, deliver, writes } = device();
    const one = openOn(page());
    const other = openOn(page());
    one.store.getState().chooseColumns({ shapley: true });
    one.store.getState().chooseCharts(true);
    deliver();
    const { columns, showsCharts } = other.store.getState();
    expect({ columns, showsCharts }).toEqual({ columns: { shapley: true }, showsCharts: true });
    expect(writes()).toBe(2);
  });

  it("are the keys as well as the theme", () => {
    const { page, deliver } = device();
    const one = openOn(page());
    const other = openOn(page());
    one.store.getState().chooseSingleKeys(false);
    deliver();
    expect(other.store.getState().singleKeys).toBe(false);
    expect(savedSettings(page())).toEqual({ ...defaults, singleKeys: false });
  });

  it.each(["", "{", "null", "{}", '{"theme":"pink"}', '{"theme":7}'])(
    "change nothing where they are damaged: %j",
    (damaged) => {
      const { page, store, deliver } = device();
      const app = openOn(page());
      app.store.getState().chooseTheme("dark");
      store(key, damaged);
      deliver();
      expect(app.theme()).toBe("dark");
    },
  );

  it("are only those under our name, and only while the page is open", () => {
    const { page, store, deliver } = device();
    store(key, '{"theme":"dark"}');
    const app = openOn(page());
    store("another-app", "{}");
    deliver();
    expect(app.theme()).toBe("system");
    app.close();
    store(key, '{"theme":"light"}');
    deliver();
    expect(app.theme()).toBe("system");
  });
});
