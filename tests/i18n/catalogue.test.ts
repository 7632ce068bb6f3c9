import { describe, expect, it } from "vitest";
import type { MessageId } from "#i18n/english.ts";
import { englishTexts } from "#tests/englishTexts.ts";
import { englishLanguage } from "#i18n/language.ts";
import { fill, type Message } from "#i18n/translate.ts";
import { filesIn } from "#tests/filesIn.ts";
import { nodesIn, type Node } from "#tests/syntaxTree.ts";
import { textsNamed, textsUsedIn } from "./usedTexts.ts";

const code = filesIn("src", /\.tsx?$/);
const views = code.filter(([path]) => /^src\/(app|features|ui)\/.*\.tsx$/.test(path));

describe("the message catalogue", () => {
  it("has no text that nothing uses", () => {
    const used = new Set(code.flatMap(([path, text]) => textsUsedIn(path, text)));
    expect(used.size).toBeGreaterThan(0);
    expect(Object.keys(englishTexts).filter((id) => !used.has(id as MessageId))).toEqual([]);
  });

  it("fills places, writes numbers and picks the plural", () => {
    expect(fill(englishTexts.seats, { count: 1 }, englishLanguage)).toBe("1 seat");
    expect(fill(englishTexts.seats, { count: 1234 }, englishLanguage)).toBe("1,234 seats");
  });

  it("chooses the form of every noun that stands beside a number", () => {
    const fixed = Object.entries(englishTexts).flatMap(([id, message]) =>
      nounsOfOneForm(message, id),
    );
    expect(fixed).toEqual([]);
  });

  it("is given a value for each place, where the values are written beside the name", () => {
    const calls = code.flatMap(([path, text]) => nodesIn(path, text).flatMap(textAsked));
    expect(calls.length).toBeGreaterThan(100);
    const missing = calls.flatMap(({ id, given }) =>
      [...placesOf(englishTexts[id])]
        .filter((place) => !given.has(place))
        .map((place) => [id, place]),
    );
    expect(missing).toEqual([]);
  });
});

/** The places of a message, and the values that choose between its forms. */
function* placesOf(message: Message): Generator<string> {
  for (const part of typeof message === "string" ? [] : message) {
    if (typeof part === "string") continue;
    yield part[0];
    for (const form of Object.values(part[2] ?? {})) yield* placesOf(form);
  }
}

/** Numbers followed by a noun in the plural that no number chose. */
function nounsOfOneForm(message: Message, id: string): readonly string[] {
  const parts = typeof message === "string" ? [message] : message;
  return parts.flatMap((part, index) => {
    if (typeof part === "string" || part.length > 1) return [];
    const next = parts[index + 1];
    const noun = typeof next === "string" ? countedNoun.exec(next)?.[0] : undefined;
    return noun === undefined ? [] : [`${id}: {${part[0]}}${noun}`];
  });
}

const countedNoun =
  /^ (?:\w+ )?(?:seats|lists|members|coalitions|rows|editions|quotes|conditions|statements|refusals|others)\b/;

interface Call {
  readonly id: MessageId;
  readonly given: ReadonlySet<unknown>;
}

/** The texts asked for by a call of `t` that names them in words, with the names of the values. */
function textAsked(node: Node): readonly Call[] {
  const { callee, arguments: given } = node as { callee?: Node; arguments?: readonly Node[] };
  const [id, values] = given ?? [];
  const verb = (callee?.["property"] as Node | undefined) ?? callee;
  if (verb?.["name"] !== "t" || id === undefined) return [];
  const names = values === undefined ? [] : namesIn(values);
  if (names === null) return [];
  const words = id["type"] === "ConditionalExpression" ? [id["consequent"], id["alternate"]] : [id];
  return (words as readonly Node[])
    .filter(({ type }) => type === "Literal")
    .flatMap((word) => textsNamed(word).map((text) => ({ id: text, given: new Set(names) })));
}

/** The names in an object that is written out; `null` where some come from elsewhere. */
function namesIn({ type, properties }: Node): readonly unknown[] | null {
  if (type !== "ObjectExpression") return null;
  const entries = properties as readonly { readonly key?: Node }[];
  const names = entries.map(({ key }) => key?.["name"]);
  return names.includes(undefined) ? null : names;
}

const spoken = new Set(["aria-label", "title", "placeholder", "alt", "label"]);

describe("texts for people", () => {
  it.each(views)("come from the catalogue: %s", (path, text) => {
    const found = nodesIn(path, text).flatMap((node) => {
      // A mark between two texts is part of a sentence too, and not the same in every language.
      if (node["type"] === "JSXText" && /[\p{L}\p{P}\p{S}]/u.test(String(node["value"]))) {
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
