// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { connectSavedSettings, savedSettings } from "#app/browser/savedSettings.ts";
import { shareAddress } from "#app/browser/shareAddress.ts";
import { storeAt } from "#tests/storeAt.ts";

beforeEach(() => window.localStorage.clear());

describe("saved settings", () => {
  it("bring back the theme that was chosen", () => {
    const store = storeAt("");
    const stop = connectSavedSettings(store, window);
    store.getState().chooseTheme("dark");
    expect(savedSettings(window).theme).toBe("dark");
    stop();
    store.getState().chooseTheme("light");
    expect(savedSettings(window).theme).toBe("dark");
  });

  it.each(["", "{", "null", "[]", '{"theme":"pink"}', '{"theme":7}'])(
    "are the defaults where %j is stored",
    (damaged) => {
      window.localStorage.setItem("coalition-lab", damaged);
      expect(savedSettings(window)).toEqual({ theme: "system" });
    },
  );

  it("are the defaults where storage is forbidden", () => {
    const forbidden = {
      get localStorage(): Storage {
        throw new DOMException("forbidden");
      },
    } as Window;
    expect(savedSettings(forbidden)).toEqual({ theme: "system" });
  });
});

describe("the address to share", () => {
  const link = "?p=iraq-2018&d=article";
  const at = (address: string) => new URL(address) as unknown as Location;

  it("is where the page is served from", () => {
    expect(shareAddress(link, at("https://example.org/lab/?in=x#y"), "")).toEqual({
      address: "https://example.org/lab/?p=iraq-2018&d=article",
      isLocalOnly: false,
    });
  });

  it("is the public one for a page opened from a file, or works on this computer only", () => {
    expect(shareAddress(link, at("file:///home/lab.html"), "https://lab.example")).toEqual({
      address: "https://lab.example/?p=iraq-2018&d=article",
      isLocalOnly: false,
    });
    expect(shareAddress(link, at("file:///home/lab.html"), "")).toEqual({
      address: "file:///home/lab.html?p=iraq-2018&d=article",
      isLocalOnly: true,
    });
  });
});
