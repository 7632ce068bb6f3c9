import { themes, type Settings } from "#domain/presentation.ts";

const defaults: Settings = { theme: "system", singleKeys: true };

/**
 * What saved settings say; what is missing or damaged is left out. Never throws. Two words need no
 * schema library, which the first view would have to wait for.
 */
export function settingsIn(text: string | null): Partial<Settings> {
  const saved = parsed(text ?? "{}");
  if (typeof saved !== "object" || saved === null) return {};
  const theme = "theme" in saved ? themes.find((known) => known === saved.theme) : undefined;
  const keys = "singleKeys" in saved ? saved.singleKeys : undefined;
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(typeof keys === "boolean" ? { singleKeys: keys } : {}),
  };
}

/** The same, with the defaults for what is missing or damaged. */
export function readSettings(text: string | null): Settings {
  return { ...defaults, ...settingsIn(text) };
}

/** The same as text. */
export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
