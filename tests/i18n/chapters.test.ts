import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { firstTexts, laterTexts } from "#i18n/english.ts";
import { filesIn } from "#tests/filesIn.ts";
import { textsUsedIn } from "./usedTexts.ts";

const code = new Map(filesIn("src", /\.tsx?$/).map(([path, text]) => [path, text]));

/** The files of `src` that a file imports at once, types apart. */
function importsOf(path: string): readonly string[] {
  const text = code.get(path) ?? "";
  return [...text.matchAll(/^import (?!type)[^;]*?from "([^"]+)";/gms)].flatMap(
    ([, source = ""]) => {
      const target = source.startsWith("#")
        ? `src/${source.slice(1)}`
        : posix.join(posix.dirname(path), source);
      return code.has(target) ? [target] : [];
    },
  );
}

/** A file with all that comes with it. */
function closure(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const target of importsOf(path)) closure(target, found);
  return found;
}

/** The files of `src` that are fetched when they are wanted. */
const fetched = [...code].flatMap(([path, text]) =>
  [...text.matchAll(/import\("([^"]+\.tsx?)"/g)].map(([, source = ""]) =>
    source.startsWith("#") ? `src/${source.slice(1)}` : posix.join(posix.dirname(path), source),
  ),
);
const first = closure("src/main.tsx");
const chapterOf = new Map<string, string>();
for (const [chapter, load] of Object.entries(laterTexts)) {
  for (const id of Object.keys(await load())) chapterOf.set(id, chapter);
}

/** Chapters whose texts are said by some files, and those that are brought by them. */
function chaptersIn(files: Iterable<string>) {
  const said = new Set<string>();
  const brought = new Set<string>();
  for (const path of files) {
    const text = code.get(path) ?? "";
    for (const id of textsUsedIn(path, text)) {
      const chapter = chapterOf.get(id);
      if (chapter !== undefined) said.add(chapter);
    }
    for (const [, names = ""] of text.matchAll(/useTexts\(([^)]*)\)/g)) {
      for (const [chapter] of names.matchAll(/\w+/g)) brought.add(chapter);
    }
  }
  return { said: [...said].toSorted(), brought: [...brought].toSorted() };
}

/** Where a part is shown inside another, or its words are no part of the page, others bring them. */
const chaptersAround: Readonly<Record<string, readonly string[]>> = {
  "src/features/share/QrCode.tsx": ["share"],
  "src/words/announcement.ts": ["announce", "standfirst", "quotes"],
};

describe("the chapters of the catalogue", () => {
  it("share no text with the first view", () => {
    expect(chapterOf.size).toBeGreaterThan(100);
    expect([...chapterOf.keys()].filter((id) => Object.hasOwn(firstTexts, id))).toEqual([]);
  });

  it("are not needed for the first view", () => {
    expect(chaptersIn(first).said).toEqual([]);
  });

  it.each(fetched)("come with the part that says them: %s", (path) => {
    const own = [...closure(path)].filter((file) => !first.has(file));
    const { said, brought } = chaptersIn(own);
    const around = chaptersAround[path] ?? [];
    expect(said.filter((chapter) => ![...brought, ...around].includes(chapter))).toEqual([]);
  });
});
