import type { Theme, View } from "#domain/presentation.ts";

/** The look of a view under a setting. */
export function shownTheme(theme: Theme, prefersDark: boolean, view: View): "light" | "dark" {
  // A dark page is washed out by the light of a room, so the projector always gets ink on white.
  const isDark = theme === "dark" || (theme === "system" && prefersDark);
  return isDark && view !== "stage" ? "dark" : "light";
}
