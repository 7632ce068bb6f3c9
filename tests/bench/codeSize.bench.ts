import { parseSync } from "vite";
import { expect, it } from "vitest";
import { filesIn } from "#tests/filesIn.ts";

const files = filesIn("src", /\.tsx?$/);

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Functions with a name of their own, anywhere in a syntax tree. */
function* namedFunctions(value: unknown): Generator<Span> {
  if (Array.isArray(value)) {
    for (const item of value) yield* namedFunctions(item);
  } else if (typeof value === "object" && value !== null) {
    const node = value as Readonly<Record<string, unknown>>;
    if (node["type"] === "FunctionDeclaration") yield value as Span;
    for (const child of Object.values(node)) yield* namedFunctions(child);
  }
}

const isComment = (line: string) => /^\s*(\/\/|\/\*|\*)/.test(line);

/** Lines of code as the linter counts them: without empty ones and comments. */
function codeLines(text: string): number {
  return text.split("\n").filter((line) => line.trim() !== "" && !isComment(line)).length;
}

it("the size of files and functions", () => {
  const lines = files.map(([, text]) => text.split("\n").length);
  const functions = files.flatMap(([path, text]) =>
    [...namedFunctions(parseSync(path, text).program)].map(({ start, end }) =>
      codeLines(text.slice(start, end)),
    ),
  );
  const all = files.flatMap(([, text]) => text.split("\n")).filter((line) => line.trim() !== "");
  const comments = all.filter(isComment);
  console.info(
    [
      `${files.length} files: median ${quantile(lines, 0.5)}, largest ${Math.max(...lines)} lines`,
      `${functions.length} named functions: median ${quantile(functions, 0.5)}, ninth tenth ${quantile(functions, 0.9)}, largest ${Math.max(...functions)} lines`,
      `${((comments.length / all.length) * 100).toFixed(1)} % of the lines are comments`,
    ].join("\n"),
  );
  expect(Math.max(...lines)).toBeLessThanOrEqual(250);
  expect(Math.max(...functions)).toBeLessThanOrEqual(60);
});
