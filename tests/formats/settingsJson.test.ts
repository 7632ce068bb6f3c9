import { expect, it } from "vitest";
import { readSettings, writeSettings } from "#formats/settingsJson.ts";

const defaults = { theme: "system", singleKeys: true, columns: {}, showsCharts: false };

it.each(["system", "light", "dark"] as const)(
  "a theme that was chosen is read again: %s",
  (theme) => {
    for (const singleKeys of [true, false]) {
      const columns = { share: singleKeys, shapley: true };
      const settings = { theme, singleKeys, columns, showsCharts: !singleKeys };
      expect(readSettings(writeSettings(settings))).toEqual(settings);
    }
  },
);

it.each([null, "", "{", "{}", "null", "[]", '{"theme":"pink"}', '{"theme":""}', '{"theme":7}'])(
  "what is missing or damaged gives the defaults: %j",
  (text) => {
    expect(readSettings(text)).toEqual(defaults);
  },
);

it("each of them is read by itself", () => {
  expect(readSettings('{"theme":"dark","singleKeys":"no"}')).toEqual({
    ...defaults,
    theme: "dark",
  });
  expect(readSettings('{"theme":"pink","singleKeys":false}')).toEqual({
    ...defaults,
    singleKeys: false,
  });
  expect(readSettings('{"showsCharts":1,"columns":{"share":true,"role":"yes","x":null}}')).toEqual({
    ...defaults,
    columns: { share: true },
  });
  expect(readSettings('{"theme":"dark","columns":null}')).toEqual({ ...defaults, theme: "dark" });
  expect(readSettings('{"showsCharts":true,"columns":[true,"a"]}')).toEqual({
    ...defaults,
    columns: { 0: true },
    showsCharts: true,
  });
});
