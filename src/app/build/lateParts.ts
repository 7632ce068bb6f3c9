import type { Plugin, Rolldown } from "vite";

type Chunk = Rolldown.OutputChunk;

/** How the build wraps an import of a part, before the code is made small. */
const wrappedImport =
  /__vitePreload\((?:async \(\) => \{\s*const \{[^}]*\} = await (import\([^)]*\));\s*return \{[^}]*\};\s*\}|\(\) => (import\([^)]*\))), __VITE_PRELOAD__(?:, import\.meta\.url)?\)/g;

/** The line of imports of a built file, and one of them: what is taken from which file. */
const fixedImports = /^(?:import(?:\{[^}]*\}from)?"\.\/[\w.-]+\.js";)+/m;
const fixedImport = /import(?:(\{[^}]*\})from)?"(\.\/[\w.-]+\.js)";/g;

/**
 * Makes one file of a part and its style, and hands each import of a part, and of what several parts
 * share, to `importAgain`: most browsers never ask again for an address that failed once, so that
 * another try has to go to another address. Takes the place of the build's own loader of parts,
 * which is larger, asks for a style sheet once, and brings a part without it.
 */
export const lateParts: Plugin = {
  name: "late-parts",
  enforce: "pre",
  apply: "build",
  // The build's own loader, which nothing calls after the next step.
  load: {
    filter: { id: /preload-helper\.js$/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
  renderChunk(code) {
    const plain = code.replaceAll(wrappedImport, (_, named?: string, whole?: string) =>
      String(named ?? whole),
    );
    if (plain.includes("__VITE_PRELOAD__")) this.error("A part is imported in an unknown way.");
    return plain === code ? null : { code: plain, map: null };
  },
  generateBundle: {
    // The names of the files are known, and the manifest is not yet written.
    order: "pre",
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const first = chunks.find(({ isEntry }) => isEntry);
      if (first === undefined) this.error("There is no first file.");
      for (const chunk of chunks) {
        if (chunk !== first) {
          takeStyle(chunk, bundle);
          waitForShared(chunk, nameOf(first));
          const left = importLeft(chunk, nameOf(first));
          if (left !== null) this.error(`${chunk.fileName} imports ${left} in an unknown way.`);
        }
        importPartsAgain(chunk, chunks);
      }
    },
  },
};

/** A file as it is named by those beside it. */
const nameOf = ({ fileName }: Chunk) => fileName.replace(/.*\//, "./");

/** Puts the style of a part into its file; the policy allows a sheet that a script makes. */
function takeStyle(chunk: Chunk, bundle: Rolldown.OutputBundle) {
  const names = chunk.viteMetadata?.importedCss ?? new Set();
  const sheets = [...names].flatMap((name) => {
    const sheet = bundle[name];
    delete bundle[name];
    return sheet?.type === "asset"
      ? [String(sheet.source).replaceAll(/\s*\/\*.*?\*\/\s*/g, "")]
      : [];
  });
  names.clear();
  if (sheets.length === 0) return;
  // At the end: a file that lacks something that it shares has come in vain, and comes once more.
  chunk.code += `{let a=new CSSStyleSheet;a.replaceSync(${JSON.stringify(sheets.join(""))});document.adoptedStyleSheets.push(a)}`;
}

/** A part waits for what it shares with other parts as one waits for a part. */
function waitForShared(chunk: Chunk, first: string) {
  chunk.code = chunk.code.replace(fixedImports, (imports) => {
    const all = [...imports.matchAll(fixedImport)];
    const shared = all.filter(([, , file]) => file !== first);
    if (shared.length === 0) return imports;
    const names = shared.map(([, taken = "{}"]) => taken.replaceAll(" as ", ":"));
    const asked = shared.map(([, , file]) => `importAgain("${file}",a=>import(a))`);
    const kept = all.filter(([, , file]) => file === first).map(([text]) => text);
    return `${kept.join("")}const[${names.join()}]=await Promise.all([${asked.join()}]);`;
  });
}

/** A file that a part still imports for good, so that nobody could ask for it again. */
function importLeft({ code }: Chunk, first: string): string | null {
  const imported = code.matchAll(/^(?:import\b[^"'`;]*["'](\.\/[\w.-]+\.js)["'];)+/gm);
  const names = [...imported].flatMap(([line]) => line.match(/\.\/[\w.-]+\.js/g) ?? []);
  return names.find((name) => name !== first) ?? null;
}

/** With each part what it shares with others is named: it is asked for at the same time. */
function importPartsAgain(chunk: Chunk, chunks: readonly Chunk[]) {
  chunk.code = chunk.code.replaceAll(
    /\bimport\((["'`])(\.\/[\w.-]+\.js)\1\)/g,
    (_, __, name: string) => {
      const shared = sharedBy(name, chunks).map((file) => `,"${file}"`);
      return `importAgain("${name}",a=>import(a)${shared.join("")})`;
    },
  );
}

function sharedBy(name: string, chunks: readonly Chunk[]): readonly string[] {
  const byName = (file: string) => chunks.find((chunk) => chunk.fileName === file);
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    for (const imported of chunk?.imports.map(byName) ?? []) {
      if (imported === undefined || imported.isEntry || found.has(imported)) continue;
      found.add(imported);
      add(imported);
    }
  };
  add(chunks.find((chunk) => nameOf(chunk) === name));
  return [...found].map(nameOf);
}
