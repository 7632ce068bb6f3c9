import compile from "icu-minify/compile";
import type { Plugin } from "vite";
import { by, type Message, type Part } from "./translate.ts";

/** Compiles the catalogues, JSON files of ICU MessageFormat texts, so that no phone has to parse. */
export function icuMessages(): Plugin {
  return {
    name: "icu-messages",
    enforce: "pre",
    transform: {
      filter: { id: /\/i18n\/[\w-]+\/(?:later\/)?[\w-]+\.json$/ },
      handler(code, path) {
        const messages = Object.entries<string>(JSON.parse(code)).map(([id, text]) => {
          try {
            return [id, compileMessage(text)];
          } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            return this.error(`${path}: "${id}" is no ICU message, ${reason}: ${text}`);
          }
        });
        return { code: JSON.stringify(Object.fromEntries(messages)), moduleType: "json" };
      },
    },
  };
}

/** A text compiled; throws where it is none of ICU, or has more than places, plurals and selects. */
export function compileMessage(text: string): Message {
  return prepared(compile(text), "");
}

/** A message as `fill` wants it; `counted` names the number that `#` stands for. */
function prepared(message: unknown, counted: string): Message {
  if (typeof message === "string") return message;
  const parts: readonly unknown[] = Array.isArray(message) ? message : [message];
  return parts.map((part): Part => {
    if (typeof part === "string") return part;
    // The only number among the parts is the one for `#`.
    if (!Array.isArray(part)) return [counted];
    const [place, kind, forms] = part as readonly unknown[];
    const name = String(place);
    if (kind === undefined) return [name];
    const isChoice = kind === by.word || kind === by.number;
    if (!isChoice || typeof forms !== "object" || forms === null) {
      throw new TypeError(`{${name}} is neither a plain place nor a plural nor a select`);
    }
    const entries = Object.entries(forms).map(([form, text]) => [form, prepared(text, name)]);
    return [name, kind, Object.fromEntries(entries)];
  });
}
