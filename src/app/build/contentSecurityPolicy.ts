import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What a built page may load and do. What stands in the page itself is named by hashes. */
const policy = (styleHashes: readonly string[], scriptHashes: readonly string[]) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(" "),
    ["style-src 'self'", ...styleHashes].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types coalition-lab",
  ].join("; ");

/**
 * Writes the policy into the built page, before anything that it is about, and beside it as a header,
 * which says too who may frame the page: everybody.
 */
export function contentSecurityPolicy(): Plugin {
  let content = "";
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const hashes = (element: "style" | "script") =>
          [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "g"))].map(
            ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
          );
        content = policy(hashes("style"), hashes("script"));
        const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
        return html.replace("<head>", `<head>\n    ${meta}`);
      },
    },
    generateBundle: {
      // After the document, whose hashes it has.
      order: "post",
      handler() {
        const source = `Content-Security-Policy: ${content}; frame-ancestors *\n`;
        this.emitFile({ type: "asset", fileName: "headers.txt", source });
      },
    },
  };
}
