import { object, optional, picklist, safeParse } from "valibot";

const settingsSchema = object({
  theme: optional(picklist(["system", "light", "dark"]), "system"),
});

/** What is remembered about how somebody likes the page. */
export interface Settings {
  readonly theme: "system" | "light" | "dark";
}

/** Reads saved settings. What is missing or damaged gives the defaults; never throws. */
export function readSettings(text: string | null): Settings {
  const result = safeParse(settingsSchema, parse(text ?? "{}"));
  return result.success ? result.output : { theme: "system" };
}

export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
