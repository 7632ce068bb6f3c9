import { execFileSync } from "node:child_process";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, it, onTestFinished, vi } from "vitest";
import { compileMessage, icuMessages } from "#i18n/icuMessages.ts";
import { englishLanguage, intlLanguage } from "#i18n/language.ts";
import { fill, type Values } from "#i18n/translate.ts";

const arabic = intlLanguage("ar-EG", "rtl", englishLanguage.catalogue);

function english(text: string, values: Values): string {
  return fill(compileMessage(text), values, englishLanguage);
}

it("fills places and writes their numbers as the language does", () => {
  const text = "{list} holds {seats}.";
  expect(english(text, { list: "Sairoon", seats: 1234 })).toBe("Sairoon holds 1,234.");
  expect(fill(compileMessage(text), { list: "سائرون", seats: 1234 }, arabic)).toBe(
    "سائرون holds ١٬٢٣٤.",
  );
});

it("leaves words as they are, whatever is in them", () => {
  expect(english("“{text}”", { text: "{seats} # 'of' <b>" })).toBe("“{seats} # 'of' <b>”");
});

it("picks the form of each of several numbers", () => {
  const text =
    "{count, plural, one {# coalition} other {# coalitions}}, {seats, plural, one {# seat} other {# seats}}";
  expect(english(text, { count: 1, seats: 2 })).toBe("1 coalition, 2 seats");
  expect(english(text, { count: 2, seats: 1 })).toBe("2 coalitions, 1 seat");
});

it("picks all the forms that a language has, and exact numbers before them", () => {
  const message = compileMessage(
    "{n, plural, =0 {none} zero {zero} one {one} two {two} few {few #} many {many #} other {other #}}",
  );
  const forms = [0, 1, 2, 3, 11, 100].map((n) => fill(message, { n }, arabic));
  expect(forms).toEqual(["none", "one", "two", "few ٣", "many ١١", "other ١٠٠"]);
});

it("chooses by a word, also inside a plural", () => {
  const text = "{n, plural, one {one} other {{who, select, all {all} other {of {n} {who}}}}}";
  expect(english(text, { n: 3, who: "all" })).toBe("all");
  expect(english(text, { n: 3, who: "them" })).toBe("of 3 them");
});

it("takes the general form for a word that is none of its forms, whatever that word is", () => {
  const text = "{who, select, all {all} other {only {who}}}";
  expect(english(text, { who: "constructor" })).toBe("only constructor");
});

it("takes the general form for a number that is not known", () => {
  expect(english("{n, plural, one {# seat} other {# seats}}", { n: "–" })).toBe("– seats");
});

it("writes numbers of any size exactly", () => {
  const text = "{n, plural, one {# way} other {# ways}}";
  expect(english(text, { n: 1n })).toBe("1 way");
  expect(english(text, { n: 20_000_000_000_000_001n })).toBe("20,000,000,000,000,001 ways");
});

it("refuses a value that is missing while we work", () => {
  expect(() => english("{lists} and {seats}", { lists: "A" })).toThrow(/"seats"/);
  expect(() => english("{n, plural, other {# seats}}", {})).toThrow(/"n"/);
});

it.each([
  ["a place that is not closed", "{seats", "EXPECT_ARGUMENT_CLOSING_BRACE"],
  ["a plural without a general form", "{n, plural, one {# seat}}", "MISSING_OTHER_CLAUSE"],
  ["a number with a format of its own", "{n, number, percent}", "{n}"],
  ["an ordinal, which no text needs", "{n, selectordinal, one {#st} other {#th}}", "{n}"],
  ["a date, which a language writes itself", "{day, date}", "{day}"],
  ["a tag", "<b>{n}</b>", "{b}"],
])("refuses %s", (_, text, reason) => {
  expect(() => compileMessage(text)).toThrow(reason);
});

/** A production build of an entry beside a catalogue with the given texts; where it is. */
async function built(entry: string, texts: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "catalogue-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "i18n/en"), { recursive: true });
  await writeFile(join(root, "i18n/en/example.json"), JSON.stringify(texts));
  await writeFile(join(root, "entry.js"), entry);
  // Under test the build would be one for those who work.
  vi.stubEnv("NODE_ENV", "production");
  onTestFinished(() => void vi.unstubAllEnvs());
  await build({
    configFile: false,
    root,
    logLevel: "silent",
    plugins: [icuMessages()],
    build: { lib: { entry: join(root, "entry.js"), formats: ["es"], fileName: () => "built.mjs" } },
  });
  return join(root, "dist/built.mjs");
}

it("ends the build at a text that is no message, and names the file and the text", async () => {
  const entry = `import texts from "./i18n/en/example.json"; console.log(texts);`;
  const broken = { good: "{n} seats", bad: "{n, plural, one {# seat}}" };
  await expect(built(entry, broken)).rejects.toThrow(/example\.json.*"bad".*MISSING_OTHER/s);
});

it("shows a reader the place of a value that is missing, and the rest", async () => {
  const fillFile = join(process.cwd(), "src/i18n/translate.ts");
  const entry = `
    import texts from "./i18n/en/example.json";
    import { fill } from "${fillFile}";
    const language = { number: String, pluralForm: (n) => (n === 1 ? "one" : "other") };
    console.log(Object.values(texts).map((text) => fill(text, { n: 1 }, language)).join());
  `;
  const texts = {
    place: "{n} of {size}",
    plural: "{n, plural, one {# seat} other {# seats}} of {size, plural, one {#} other {#}}",
  };
  const shown = execFileSync(process.execPath, [await built(entry, texts)], { encoding: "utf8" });
  expect(shown.trim()).toBe("1 of {size},1 seat of {size}");
});
