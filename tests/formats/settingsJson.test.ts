import { expect, it } from "vitest";
import { readSettings, writeSettings } from "#formats/settingsJson.ts";

it.each(["system", "light", "dark"] as const)(
  "a theme that was chosen is read again: %s",
  (theme) => {
    for (const singleKeys of [true, false]) {
      const settings = { theme, singleKeys };
      expect(readSettings(writeSettings(settings))).toEqual(settings);
    }
  },
);

it.each([null, "", "{", "{}", "null", "[]", '{"theme":"pink"}', '{"theme":""}', '{"theme":7}'])(
  "what is missing or damaged gives the defaults: %j",
  (text) => {
    expect(readSettings(text)).toEqual({ theme: "system", singleKeys: true });
  },
);

it("each of them is read by itself", () => {
  expect(readSettings('{"theme":"dark","singleKeys":"no"}')).toEqual({
    theme: "dark",
    singleKeys: true,
  });
  expect(readSettings('{"theme":"pink","singleKeys":false}')).toEqual({
    theme: "system",
    singleKeys: false,
  });
});
