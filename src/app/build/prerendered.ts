import { build, createServer, type InlineConfig, type Plugin, type Rolldown } from "vite";
import type { DrawnPages } from "#app/early/drawnPages.ts";
import type * as Drawing from "#app/prerender/drawing.ts";

/** What the app is built with, as far as it decides what the page is made of. */
type Settings = Pick<InlineConfig, "css" | "resolve" | "plugins">;

type Bundle = Rolldown.OutputBundle;

/**
 * Draws the page into the built document, with its style sheet, so that it is seen before any script
 * has come; other editions of its figures are drawn into files of their own.
 */
export function prerendered(settings: Settings): Plugin {
  let drawing: typeof Drawing | null = null;
  let drawn: DrawnPages | null = null;
  const styles = new Set<string>();
  return {
    name: "prerendered",
    apply: "build",
    generateBundle: {
      // Before the document is written, which names the files.
      order: "pre",
      async handler(_, bundle) {
        styles.clear();
        drawing = await drawingIn(settings);
        const editions = drawing.pages.map(({ edition, html }, index) => {
          if (index === 0) return [edition, null] as const;
          const source = `<!doctype html><meta charset="utf-8" /><div id="root">${withoutStyles(html, styles)}</div>`;
          const file = this.emitFile({ type: "asset", name: `${edition}.html`, source });
          return [edition, `./${this.getFileName(file)}`] as const;
        });
        const further = filesOf(forOtherScenarios, bundle).map((file) => `./${file}`);
        drawn = { parliament: drawing.parliamentId, editions, further };
      },
    },
    transformIndexHtml: {
      order: "post",
      async handler(document, { bundle }) {
        if (drawing === null || drawn === null || bundle === undefined) return document;
        const [page] = drawing.pages;
        if (page === undefined) return document;
        const body = withoutStyles(page.html, styles);
        const before = await script("beforePage.ts", { DRAWN_PAGES: drawn }, settings);
        const after = await script(
          "afterPage.ts",
          { COUNTING_DATA: drawing.countingData },
          settings,
        );
        const { html, sheet } = withSheetInside(document, bundle);
        const moved = [...styles].map((style) => `[data-style="${style}"]{${style}}`).join("");
        const entry = /<script type="module"[^>]*><\/script>/.exec(html)?.[0] ?? "";
        return html
          .replace(entry, "")
          .replace(/<html[^>]*>/, `<html lang="${drawing.tag}" dir="${drawing.direction}">`)
          .replace(
            /<title>.*<\/title>/,
            // The app is asked for before anything that comes beside it.
            () => `${entry}<script>${before}</script><title>${asText(page.title)}</title>`,
          )
          .replace("</head>", () => `<style>${sheet}${moved}</style></head>`)
          .replace(
            '<div id="root"></div>',
            () => `<div id="root">${body}</div><script>${after}</script>`,
          );
      },
    },
  };
}

/** What the app will import for any scenario but those that are drawn. */
const forOtherScenarios = /\/(?:app\/opening\.ts|headline\/Facts\.tsx|later\/standfirst\.json)$/;

/** The files that hold such modules, with those that they need besides the first file. */
function filesOf(modules: RegExp, bundle: Bundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const found = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    if (chunk === undefined || chunk.isEntry || found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    for (const file of chunk.imports) add(chunks.find(({ fileName }) => fileName === file));
  };
  for (const chunk of chunks) if (modules.test(chunk.facadeModuleId ?? "")) add(chunk);
  return [...found];
}

/** The page drawn by the app's own code, outside of a browser. */
async function drawingIn(settings: Settings): Promise<typeof Drawing> {
  const server = await createServer({
    ...settings,
    configFile: false,
    mode: "production",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    oxc: { jsx: { runtime: "automatic", development: false } },
  });
  try {
    return (await server.ssrLoadModule("/src/app/prerender/drawing.ts")) as typeof Drawing;
  } finally {
    await server.close();
  }
}

/** A script of the page as one text, with what it knows written into it. */
async function script(
  file: string,
  known: Readonly<Record<string, unknown>>,
  { resolve }: Settings,
): Promise<string> {
  const result = await build({
    ...(resolve === undefined ? {} : { resolve }),
    configFile: false,
    logLevel: "error",
    define: Object.fromEntries(
      Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `src/app/early/${file}`, output: { format: "iife" } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result as Rolldown.RolldownOutput];
  // A name that ends a script would end this one.
  return output?.output[0].code.trim().replaceAll(/<\/(?=script)/gi, "<\\/") ?? "";
}

const asText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The attributes that a policy refuses, as ones that rules of the sheet stand for. */
function withoutStyles(html: string, styles: Set<string>): string {
  return html.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    styles.add(style);
    return ` data-style="${style}"`;
  });
}

/** The document without the link to its style sheet, and the sheet, whose file nobody needs then. */
function withSheetInside(document: string, bundle: Bundle) {
  const [link = "", file = ""] =
    /<link rel="stylesheet"[^>]*href="\.\/([^"]*)"[^>]*>/.exec(document) ?? [];
  const asset = bundle[file];
  if (asset?.type !== "asset") throw new Error("The page has no style sheet of its own");
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const sheet = String(asset.source)
    .trim()
    .replaceAll(/url\((["']?)(?:\.\/)?(?!data:|https?:)/g, `url($1./${folder}`);
  delete bundle[file];
  return { html: document.replace(link, ""), sheet };
}
