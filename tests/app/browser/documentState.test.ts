// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectDocument, connectFullScreen, connectLook } from "#app/browser/documentState.ts";
import { englishLanguage, intlLanguage } from "#i18n/language.ts";
import { createI18n } from "#i18n/i18n.ts";
import type { Theme, View } from "#domain/presentation.ts";
import { bareDossier } from "#domain/dossier.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

let close: () => void = () => {};
afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

const root = document.documentElement;

/** A device whose colours are dark or light, and may be changed. */
function colours(isDark: boolean) {
  const media = Object.assign(new EventTarget(), { matches: isDark });
  const answer = media as EventTarget & MediaQueryList;
  vi.stubGlobal("matchMedia", () => answer);
  return {
    become(matches: boolean) {
      media.matches = matches;
      media.dispatchEvent(new Event("change"));
    },
  };
}

function open(link: string) {
  const store = storeAt(link, bareDossier(lakeland));
  const i18n = createI18n(englishLanguage);
  close = connectDocument(store, () => i18n, window);
  return store;
}

describe("the document's title", () => {
  beforeEach(() => colours(false));

  it("says how the coalition stands, and follows each change and its undoing", () => {
    const store = open("?p=lakeland&d=report&in=anchor");
    expect(document.title).toBe("Lakeland, March 2031: Anchor is 5 seats short · Coalition Lab");
    store.getState().toggleList("bridge");
    expect(document.title).toBe(
      "Lakeland, March 2031: Anchor and Bridge are 1 seat short · Coalition Lab",
    );
    store.getState().undo();
    expect(document.title).toBe("Lakeland, March 2031: Anchor is 5 seats short · Coalition Lab");
    store.getState().chooseRule({ kind: "at-least", seats: 6 });
    expect(document.title).toMatch(/Anchor has 6, not one to spare · Coalition Lab$/);
    expect(document.title).not.toContain("short");
  });

  it("writes no attribute of the root that is as it was, so that nothing else is styled anew", () => {
    const store = open("?p=lakeland&d=report&in=anchor");
    const written: (string | null)[] = [];
    const observer = new MutationObserver(() => {});
    observer.observe(root, { attributes: true });
    store.getState().toggleList("bridge");
    written.push(...observer.takeRecords().map(({ attributeName }) => attributeName));
    expect(written).toEqual([]);
    store.getState().chooseTheme("dark");
    written.push(...observer.takeRecords().map(({ attributeName }) => attributeName));
    expect(written).toEqual([]);
    observer.disconnect();
  });

  it("does not tell of what is only pointed at, nor of a page that is closed", () => {
    const store = open("?p=lakeland&d=report&in=anchor");
    store.getState().preview({ bridge: "government" });
    expect(document.title).toMatch(/Anchor is 5 seats short/);
    close();
    store.getState().toggleList("bridge");
    expect(document.title).toMatch(/Anchor is 5 seats short/);
  });
});

describe("the document's language", () => {
  it("and its direction are those that the page is read in, and so is the title", () => {
    colours(false);
    const store = storeAt("?p=lakeland&d=report&in=anchor", bareDossier(lakeland));
    const other = intlLanguage("ar", "rtl", englishLanguage.catalogue);
    const language = () => (store.getState().language === "ar" ? other : englishLanguage);
    close = connectDocument(store, () => createI18n(language()), window);
    expect(root).toHaveAttribute("lang", "en-GB");
    expect(root).toHaveAttribute("dir", "ltr");
    store.getState().chooseLanguage("ar");
    expect(root).toHaveAttribute("lang", "ar");
    expect(root).toHaveAttribute("dir", "rtl");
  });
});

describe("the document's look", () => {
  const look = (theme: Theme, view: View) => {
    close();
    close = connectLook(theme, view, window);
  };

  it("is as chosen, whatever the device prefers", () => {
    colours(true);
    look("light", "page");
    expect(root.dataset).toMatchObject({ theme: "light", view: "page" });
    look("dark", "page");
    expect(root.dataset["theme"]).toBe("dark");
  });

  it("is as the device prefers where nothing is chosen, also when that changes", () => {
    const device = colours(true);
    look("system", "page");
    expect(root.dataset["theme"]).toBe("dark");
    device.become(false);
    expect(root.dataset["theme"]).toBe("light");
    close();
    device.become(true);
    expect(root.dataset["theme"]).toBe("light");
  });

  it("is light on the wall, chosen dark or preferred dark, and as before when back", () => {
    const device = colours(true);
    look("system", "stage");
    expect(root.dataset).toMatchObject({ theme: "light", view: "stage" });
    device.become(false);
    device.become(true);
    expect(root.dataset["theme"]).toBe("light");
    look("dark", "stage");
    expect(root.dataset["theme"]).toBe("light");
    look("dark", "page");
    expect(root.dataset).toMatchObject({ theme: "dark", view: "page" });
  });

  it("is not written where it is as it was, so that nothing is styled anew", () => {
    colours(false);
    look("light", "page");
    const observer = new MutationObserver(() => {});
    observer.observe(root, { attributes: true });
    look("system", "page");
    expect(observer.takeRecords()).toEqual([]);
    look("dark", "page");
    expect(observer.takeRecords().map((one) => one.attributeName)).toEqual(["data-theme"]);
    observer.disconnect();
  });
});

describe("full screen", () => {
  /** A document that can fill the screen, or fails to in one of the ways that browsers know. */
  function screen(request: (() => Promise<void>) | undefined) {
    const page = Object.assign(new EventTarget(), {
      fullscreenElement: null as Element | null,
      documentElement: request === undefined ? {} : { requestFullscreen: request },
      exitFullscreen: vi.fn<() => Promise<void>>(async () => {
        page.fullscreenElement = null;
      }),
    });
    const store = storeAt("");
    close = connectFullScreen(store, page);
    return { page, store };
  }

  /** A request that is on its way until it is granted. */
  function pending() {
    let grant: () => void = () => undefined;
    const granted = new Promise<void>((resolve) => {
      grant = resolve;
    });
    return { request: () => granted, grant: () => grant() };
  }

  it("comes with the view for the wall and goes with it", async () => {
    const request = vi.fn<() => Promise<void>>(async () => {});
    const { page, store } = screen(request);
    store.getState().showView("stage");
    expect(request).toHaveBeenCalledOnce();
    page.fullscreenElement = root;
    store.getState().showOverlay("keys");
    expect(request).toHaveBeenCalledOnce();
    store.getState().showView("page");
    expect(page.exitFullscreen).toHaveBeenCalledOnce();
  });

  it("is left where the view was left before it was granted", async () => {
    const { request, grant } = pending();
    const { page, store } = screen(request);
    store.getState().showView("stage");
    store.getState().showView("page");
    expect(page.exitFullscreen).not.toHaveBeenCalled();
    page.fullscreenElement = root;
    grant();
    await expect.poll(() => page.fullscreenElement).toBeNull();
  });

  it("stays where the view was left and shown again before it was granted", async () => {
    const { request, grant } = pending();
    const { page, store } = screen(request);
    for (const view of ["stage", "page", "stage"] as const) store.getState().showView(view);
    page.fullscreenElement = root;
    grant();
    await new Promise(setImmediate);
    expect(page.exitFullscreen).not.toHaveBeenCalled();
  });

  it("takes the view along when somebody leaves it by Escape", () => {
    const { page, store } = screen(async () => {});
    store.getState().showView("stage");
    page.fullscreenElement = root;
    page.dispatchEvent(new Event("fullscreenchange"));
    expect(store.getState().view).toBe("stage");
    page.fullscreenElement = null;
    page.dispatchEvent(new Event("fullscreenchange"));
    expect(store.getState().view).toBe("page");
  });

  it.each<[string, (() => Promise<void>) | undefined]>([
    ["is missing", undefined],
    ["is refused", () => Promise.reject(new TypeError("no gesture"))],
    [
      "throws",
      () => {
        throw new TypeError("no gesture");
      },
    ],
  ])("does no harm where it %s: the view fills the window", async (_, request) => {
    const uncaught = vi.fn<() => void>();
    process.on("unhandledRejection", uncaught);
    const { store } = screen(request);
    const others = vi.fn<() => void>();
    store.subscribe(others);
    expect(() => store.getState().showView("stage")).not.toThrow();
    expect(others).toHaveBeenCalledOnce();
    await new Promise(setImmediate);
    expect(uncaught).not.toHaveBeenCalled();
    process.off("unhandledRejection", uncaught);
    expect(store.getState().view).toBe("stage");
  });
});
