import app from "./en/app.json" with { type: "json" };
import charts from "./en/charts.json" with { type: "json" };
import coalition from "./en/coalition.json" with { type: "json" };
import completion from "./en/completion.json" with { type: "json" };
import editions from "./en/editions.json" with { type: "json" };
import finder from "./en/finder.json" with { type: "json" };
import headline from "./en/headline.json" with { type: "json" };
import history from "./en/history.json" with { type: "json" };
import lists from "./en/lists.json" with { type: "json" };
import meter from "./en/meter.json" with { type: "json" };
import rule from "./en/rule.json" with { type: "json" };
import settings from "./en/settings.json" with { type: "json" };
import share from "./en/share.json" with { type: "json" };
import sources from "./en/sources.json" with { type: "json" };
import stage from "./en/stage.json" with { type: "json" };
import standfirst from "./en/standfirst.json" with { type: "json" };
import verdict from "./en/verdict.json" with { type: "json" };
import type { Message } from "./translate.ts";

/** The texts of the interface in English that the first view needs, a file for each feature. */
export const firstTexts = {
  ...app,
  ...charts,
  ...coalition,
  ...completion,
  ...editions,
  ...finder,
  ...headline,
  ...history,
  ...lists,
  ...meter,
  ...rule,
  ...settings,
  ...share,
  ...sources,
  ...stage,
  ...standfirst,
  ...verdict,
};

/** The others, each fetched with the feature that says them. */
export const laterTexts = {
  announce: async () =>
    (await import("./en/later/announce.json", { with: { type: "json" } })).default,
  chamber: async () =>
    (await import("./en/later/chamber.json", { with: { type: "json" } })).default,
  charts: async () => (await import("./en/later/charts.json", { with: { type: "json" } })).default,
  completion: async () =>
    (await import("./en/later/completion.json", { with: { type: "json" } })).default,
  engine: async () => (await import("./en/later/engine.json", { with: { type: "json" } })).default,
  finder: async () => (await import("./en/later/finder.json", { with: { type: "json" } })).default,
  panels: async () => (await import("./en/panels.ts")).panels,
  notice: async () => (await import("./en/later/notice.json", { with: { type: "json" } })).default,
  paper: async () => (await import("./en/later/paper.json", { with: { type: "json" } })).default,
  power: async () => (await import("./en/later/power.json", { with: { type: "json" } })).default,
  quotes: async () => (await import("./en/later/quotes.json", { with: { type: "json" } })).default,
  share: async () => (await import("./en/later/share.json", { with: { type: "json" } })).default,
  standfirst: async () =>
    (await import("./en/later/standfirst.json", { with: { type: "json" } })).default,
  sources: async () =>
    (await import("./en/later/sources.json", { with: { type: "json" } })).default,
} satisfies Readonly<Record<string, () => Promise<Readonly<Record<string, Message>>>>>;

type AllOf<T> = T extends T ? keyof T : never;

/** Texts that come together. */
export type Chapter = keyof typeof laterTexts;

/** The name of a text of the interface. */
export type MessageId =
  | keyof typeof firstTexts
  | AllOf<Awaited<ReturnType<(typeof laterTexts)[Chapter]>>>;
