import { expect, it } from "vitest";
import { readSettings, writeSettings } from "#formats/settingsJson.ts";

it.each(["system", "light", "dark"] as const)(
  "a theme that was chosen is read again: %s",
  (theme) => {
    expect(readSettings(writeSettings({ theme }))).toEqual({ theme });
  },
);

it.each([null, "", "{", "{}", "null", "[]", '{"theme":"pink"}', '{"theme":""}', '{"theme":7}'])(
  "what is missing or damaged gives the defaults: %j",
  (text) => {
    expect(readSettings(text)).toEqual({ theme: "system" });
  },
);
