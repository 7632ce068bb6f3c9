import type { MessageId } from "#i18n/english.ts";
import { englishTexts } from "#tests/englishTexts.ts";
import { nodesIn, type Node } from "#tests/syntaxTree.ts";

const ids = Object.keys(englishTexts) as MessageId[];

/** The texts that a file of code names, as they are or put together while the page runs. */
export function textsUsedIn(path: string, text: string): readonly MessageId[] {
  return [...new Set(nodesIn(path, text).flatMap(textsNamed))];
}

/** The texts that a piece of code can name: one for a word, several for a word with places. */
export function textsNamed(node: Node): readonly MessageId[] {
  if (node["type"] === "Literal") return ids.filter((id) => id === node["value"]);
  if (node["type"] !== "TemplateLiteral") return [];
  const words = (node["quasis"] as readonly { value: { cooked: string } }[]).map(
    ({ value }) => value.cooked,
  );
  if (!/^[a-z]\w*\./.test(words[0] ?? "")) return [];
  const pattern = new RegExp(`^${words.join("[\\w-]+").replaceAll(".", "\\.")}$`);
  return ids.filter((id) => pattern.test(id));
}
