import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { english } from "#i18n/english.ts";
import { englishLanguage } from "#i18n/language.ts";
import { fill } from "#i18n/translate.ts";
import { filesIn } from "#tests/filesIn.ts";

const views = ["src/app", "src/features", "src/ui"].flatMap((folder) => filesIn(folder, /\.tsx$/));
const code = filesIn("src", /\.tsx?$/)
  .map(([, text]) => text)
  .join("\n");

/** Beginnings of names that are put together while the page runs. */
const prefixes = [...code.matchAll(/`([a-z][\w.]*\.)\$\{/g)].map(([, prefix]) => prefix ?? "");
const suffixed = [...code.matchAll(/`([a-z][\w.]*)\.\$\{[^}]*\}(?:\.(\w+))?`/g)];

const isUsed = (id: string) =>
  code.includes(`"${id}"`) || prefixes.some((prefix) => id.startsWith(prefix));

describe("the message catalogue", () => {
  it("has no text that nothing uses", () => {
    expect(suffixed.length).toBeGreaterThan(0);
    expect(Object.keys(english).filter((id) => !isUsed(id))).toEqual([]);
  });

  it("has a general form of every plural, chosen by a number that is filled in", () => {
    for (const [id, message] of Object.entries(english)) {
      const forms = typeof message === "string" ? { other: message } : message;
      expect(forms.other, id).toBeTypeOf("string");
      expect(Object.values(forms).join(" "), id).not.toMatch(/\{\W|\{\}|\{\w*[^\w}]/);
    }
  });

  it("fills places, writes numbers and picks the plural", () => {
    expect(fill(english.seats, { count: 1 }, englishLanguage)).toBe("1 seat");
    expect(fill(english.seats, { count: 1234 }, englishLanguage)).toBe("1,234 seats");
  });
});

/** Every node of a syntax tree. */
function* nodesOf(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (typeof value === "object" && value !== null) {
    yield value as Readonly<Record<string, unknown>>;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

const spoken = new Set(["aria-label", "title", "placeholder", "alt", "label"]);

describe("texts for people", () => {
  it.each(views)("come from the catalogue: %s", (path, text) => {
    const { program } = parseSync(path, text);
    const found = [...nodesOf(program)].flatMap((node) => {
      if (node["type"] === "JSXText" && /\p{L}/u.test(String(node["value"]))) {
        return [String(node["value"]).trim()];
      }
      const { name, value } = node as { name?: { name?: string }; value?: { value?: unknown } };
      const isSpoken = node["type"] === "JSXAttribute" && spoken.has(name?.name ?? "");
      return isSpoken && typeof value?.value === "string" && /\p{L}/u.test(value.value)
        ? [value.value]
        : [];
    });
    // A no-break space keeps the place of what is not loaded yet.
    expect(found.filter((words) => words !== "&nbsp;")).toEqual([]);
  });
});
