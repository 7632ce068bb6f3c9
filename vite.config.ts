import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { runnerImport, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { classNamesInPlace, shortNames } from "./src/app/build/classNames.ts";
import { plainJsx } from "./src/app/build/plainJsx.ts";
import { contentSecurityPolicy } from "./src/app/build/contentSecurityPolicy.ts";
import { lateParts } from "./src/app/build/lateParts.ts";
import { compressed } from "./src/app/build/compressed.ts";
import { prerendered } from "./src/app/build/prerendered.ts";
import { icuMessages } from "./src/i18n/icuMessages.ts";

/** What builds for journeys, made with `--mode lab`, have in the place of what people get. */
const labModules: Readonly<Record<string, string>> = {
  "./furtherParliaments.ts": "tests/journeys/labParliaments.ts",
  "#i18n/otherLanguages.ts": "tests/journeys/labLanguages.ts",
};

const lab: Plugin = {
  name: "lab",
  enforce: "pre",
  apply: (_, { mode }) => mode === "lab",
  resolveId(source) {
    const instead = labModules[source];
    return instead === undefined ? null : fileURLToPath(new URL(instead, import.meta.url));
  },
};

/** Reads a parliament that is part of the build when it is built: a wrong one fails there. */
const parliamentsReadAtBuild: Plugin = {
  name: "parliaments-read-at-build",
  apply: "build",
  transform: {
    filter: { id: /\/src\/data\/[\w-]+\/parliament(InFull)?\.ts$/ },
    async handler(_, path) {
      const { module } = await runnerImport<object>(path, { configFile: false });
      const code = Object.entries(module).map(
        ([name, value]) =>
          `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
      );
      return { code: code.join("\n"), moduleType: "js" };
    },
  },
};

/** Where the page is online, for those whose copy cannot start; nothing where that is not set. */
const publicAddress: Plugin = {
  name: "public-address",
  transformIndexHtml(html) {
    const address = process.env["VITE_PUBLIC_URL"] ?? "";
    const isSet = /^https?:\/\/[^"<>\s]+$/.test(address);
    const link = isSet ? `: <a href="${address}">${address}</a>` : "";
    return html.replace("<!-- public address -->", link);
  },
};

/** What the page is made of, in the browser and where it is drawn at build. */
const settings = {
  resolve: {
    // React has had the hook itself since version 18, and the table's own store needs no stand-in.
    alias: {
      "use-sync-external-store/shim/with-selector": "use-sync-external-store/with-selector",
    },
  },
  css: {
    modules: { generateScopedName: shortNames(fileURLToPath(new URL("src", import.meta.url))) },
  },
};

const everyTest = ["tests/**/*.test.{ts,tsx}"];
/** Tests that have a document: they share one, which their set-up and they themselves put in order. */
const drawn = [
  "tests/{asking,data,features,i18n,ui}/**/*.test.tsx",
  "tests/ui/drag/*.test.ts",
  "tests/store/useSettled.test.tsx",
  "tests/app/start.test.ts",
  "tests/app/browser/{addressBar,documentState,shortcuts}.test.ts",
  "tests/app/early/presses.test.ts",
  // All of these but one, which is about a page drawn without a document.
  "tests/app/page/!(Root).test.tsx",
];
/** Tests that put other modules in the place of ours, or are about a page that has not read all. */
const alone = [
  "tests/app/{openAgain,opening}.test.ts",
  "tests/app/browser/lateReading.test.ts",
  "tests/engine/startWorker.test.ts",
];
const elsewhere = ["tests/journeys/**", "tests/bench/**"];

const unit = {
  // A test that draws something begins with "// @vitest-environment jsdom".
  environment: "node",
  setupFiles: ["tests/unitSetup.ts"],
  css: { modules: { classNameStrategy: "non-scoped" as const } },
  // A busy machine is slow, which is not what these tests are about.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 30_000 } },
  // What is printed as a thread ends would otherwise be an error of the run.
  disableConsoleIntercept: true,
  // By default one processor is left idle.
  maxWorkers: "100%",
  // Threads start faster than processes, and nothing here needs a process of its own.
  pool: "threads" as const,
};

export default defineConfig(({ mode }) => ({
  ...settings,
  // Relative addresses let the built folder be served from any path of any host.
  base: "./",
  plugins: [
    icuMessages(),
    react(),
    classNamesInPlace,
    plainJsx,
    lab,
    parliamentsReadAtBuild,
    publicAddress,
    prerendered({ ...settings, plugins: [icuMessages()] }),
    contentSecurityPolicy(),
    lateParts,
    ...(mode === "lab" ? [] : [compressed()]),
  ],
  build: {
    target: "es2022",
    manifest: true,
    chunkSizeWarningLimit: 400,
    // Browsers that know no preloading ask for the files a moment later.
    modulePreload: { polyfill: false },
    outDir: mode === "lab" ? "dist-lab" : "dist",
    // One first file instead of six: it is smaller together, and nothing has to be asked for twice.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
        // The first file names all others: their hashes are what cannot be compressed in it.
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:6][extname]",
      },
    },
  },
  worker: {
    rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash:7].js" } },
  },
  preview: { port: 4173 },
  test: {
    projects: [
      // Without a thread for each file, which would read the same modules over and over again. Tests
      // that draw nothing keep their modules from one file to the next, with what is in them: what
      // a test changes in one has to be put back. (The others begin with new ones: tests/unitSetup.ts.)
      {
        extends: true,
        test: {
          ...unit,
          name: "unit",
          include: everyTest,
          exclude: [...elsewhere, ...drawn, ...alone],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...unit, name: "unit-drawn", include: drawn, isolate: false },
      },
      { extends: true, test: { ...unit, name: "unit-alone", include: alone } },
      {
        extends: true,
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: ["tests/journeys/servedBuild.ts"],
          // Files that run one after the other share a browser and its windows.
          isolate: false,
          testTimeout: 60_000,
          // A busy machine is slow, which is not what these tests are about.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
          // After the unit tests: journeys time out where they have to share the processor.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "gallery",
          environment: "node",
          include: ["tests/gallery/*.shots.ts"],
          globalSetup: ["tests/journeys/servedBuild.ts"],
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "bytes",
          environment: "node",
          include: ["tests/bytes/*.check.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "bench",
          environment: "node",
          include: ["tests/bench/**/*.bench.ts"],
          globalSetup: ["tests/journeys/servedBuild.ts"],
          testTimeout: 300_000,
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
        },
      },
    ],
  },
}));
