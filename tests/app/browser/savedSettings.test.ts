import { describe, expect, it } from "vitest";
import { connectSavedSettings, savedSettings, type Storing } from "#app/browser/savedSettings.ts";
import { storeAt } from "#tests/storeAt.ts";

const key = "coalition-lab";

/** A device on which pages are open: what one of them stores anew, the others are told. */
function device() {
  const stored = new Map<string, string>();
  const pages = new Map<Storing, Set<(event: { key: string; newValue: string }) => void>>();
  let writes = 0;

  function page(): Storing {
    const listeners = new Set<(event: { key: string; newValue: string }) => void>();
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
      if (other !== by) for (const tell of listeners) tell({ key: name, newValue });
    }
  }

  return { page, store, writes: () => writes };
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

  it.each(["", "{", "null", "[]", '{"theme":"pink"}', '{"theme":7}'])(
    "are the defaults where %j is stored",
    (damaged) => {
      const { page, store } = device();
      store(key, damaged);
      expect(savedSettings(page())).toEqual({ theme: "system", singleKeys: true });
    },
  );

  it("are the defaults where storage is forbidden, and what is chosen holds for the visit", () => {
    const forbidden: Storing = {
      ...device().page(),
      get localStorage(): Storage {
        throw new DOMException("forbidden");
      },
    };
    expect(savedSettings(forbidden)).toEqual({ theme: "system", singleKeys: true });
    const { store, theme } = openOn(forbidden);
    store.getState().chooseTheme("dark");
    expect(theme()).toBe("dark");
  });
});

describe("settings saved in another tab", () => {
  it("hold here too, and are not saved again", () => {
    const { page, writes } = device();
    const one = openOn(page());
    const other = openOn(page());
    one.store.getState().chooseTheme("dark");
    expect(other.theme()).toBe("dark");
    other.store.getState().chooseTheme("system");
    expect(one.theme()).toBe("system");
    expect(writes()).toBe(2);
  });

  it("are the keys as well as the theme", () => {
    const { page } = device();
    const one = openOn(page());
    const other = openOn(page());
    one.store.getState().chooseSingleKeys(false);
    expect(other.store.getState().singleKeys).toBe(false);
    expect(savedSettings(page())).toEqual({ theme: "system", singleKeys: false });
  });

  it.each(["", "{", "null", "{}", '{"theme":"pink"}', '{"theme":7}'])(
    "change nothing where they are damaged: %j",
    (damaged) => {
      const { page, store } = device();
      const app = openOn(page());
      app.store.getState().chooseTheme("dark");
      store(key, damaged);
      expect(app.theme()).toBe("dark");
    },
  );

  it("are only those under our name, and only while the page is open", () => {
    const { page, store } = device();
    const app = openOn(page());
    store("another-app", '{"theme":"dark"}');
    expect(app.theme()).toBe("system");
    app.close();
    store(key, '{"theme":"dark"}');
    expect(app.theme()).toBe("system");
  });
});
