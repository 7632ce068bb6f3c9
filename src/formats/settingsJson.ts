const themes = ["system", "light", "dark"] as const;

/** What is remembered about how somebody likes the page. */
export interface Settings {
  readonly theme: (typeof themes)[number];
}

/**
 * Reads saved settings. What is missing or damaged gives the defaults; never throws. One word needs
 * no schema library, which the first view would have to wait for.
 */
export function readSettings(text: string | null): Settings {
  const saved = parsed(text ?? "{}");
  const theme =
    typeof saved === "object" && saved !== null && "theme" in saved ? saved.theme : null;
  return { theme: themes.find((known) => known === theme) ?? "system" };
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
