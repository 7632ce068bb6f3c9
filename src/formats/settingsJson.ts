import { noColumnsChosen, themes, type Settings } from "#domain/presentation.ts";

const defaults: Settings = {
  theme: "system",
  singleKeys: true,
  columns: noColumnsChosen,
  showsCharts: false,
};

/** How each setting is read from what was saved under its name; `undefined`: damaged. */
const readers: {
  readonly [Name in keyof Settings]: (saved: unknown) => Settings[Name] | undefined;
} = {
  theme: (saved) => themes.find((known) => known === saved),
  singleKeys: yesOrNo,
  columns: (saved) => (typeof saved === "object" && saved !== null ? choicesIn(saved) : undefined),
  showsCharts: yesOrNo,
};

/**
 * What saved settings say; what is missing or damaged is left out. Never throws. So few words need no
 * schema library, which the first view would have to wait for.
 */
export function settingsIn(text: string | null): Partial<Settings> {
  const saved = parsed(text ?? "{}");
  if (typeof saved !== "object" || saved === null) return {};
  const values = new Map<string, unknown>(Object.entries(saved));
  return Object.fromEntries(
    Object.entries(readers).flatMap(([name, read]) => {
      const setting = read(values.get(name));
      return setting === undefined ? [] : [[name, setting] as const];
    }),
  );
}

function yesOrNo(saved: unknown): boolean | undefined {
  return typeof saved === "boolean" ? saved : undefined;
}

/** The names with a yes or no. */
function choicesIn(named: object): Settings["columns"] {
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, choice]: readonly [string, unknown]) =>
      typeof choice === "boolean" ? [[name, choice] as const] : [],
    ),
  );
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
