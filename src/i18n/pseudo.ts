import type { Message } from "./translate.ts";

/** A message twice as long and between marks, so that a text that is not translated stands out. */
export function pseudoMessage(message: Message): Message {
  const long = doubled(message);
  return typeof long === "string" ? `⟦${long}⟧` : ["⟦", ...long, "⟧"];
}

/** Every piece of text twice; places and the choices between forms stay. */
function doubled(message: Message): Message {
  if (typeof message === "string") return `${message} ${message}`;
  return message.map((part) => {
    if (typeof part === "string") return part + part;
    if (part.length === 1) return part;
    const [name, by, forms] = part;
    const entries = Object.entries(forms).map(([form, text]) => [form, doubled(text)]);
    return [name, by, Object.fromEntries(entries)];
  });
}
