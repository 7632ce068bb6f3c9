import { parseSync } from "vite";

/** A node of a syntax tree, of which nothing is known before one looks. */
export type Node = Readonly<Record<string, unknown>>;

/** Every node of a file of code, from the outside in. */
export function nodesIn(path: string, text: string): readonly Node[] {
  return [...nodesOf(parseSync(path, text).program)];
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (typeof value === "object" && value !== null) {
    yield value as Node;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}
