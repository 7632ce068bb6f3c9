import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { icuMessages } from "./src/i18n/icuMessages.ts";

/** Builds for journeys, made with `--mode lab`, have made-up parliaments besides the first. */
const labParliaments: Plugin = {
  name: "lab-parliaments",
  enforce: "pre",
  apply: (_, { mode }) => mode === "lab",
  resolveId(source) {
    return source === "./furtherParliaments.ts"
      ? fileURLToPath(new URL("tests/journeys/labParliaments.ts", import.meta.url))
      : null;
  },
};

export default defineConfig(({ mode }) => ({
  // Relative addresses let the built folder be served from any path of any host.
  base: "./",
  plugins: [icuMessages(), react(), labParliaments],
  build: {
    target: "es2022",
    manifest: true,
    chunkSizeWarningLimit: 400,
    outDir: mode === "lab" ? "dist-lab" : "dist",
  },
  preview: { port: 4173 },
  css: { modules: { generateScopedName: "[hash:base64:5]" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // A test that draws something begins with "// @vitest-environment jsdom".
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/journeys/**", "tests/bench/**"],
          setupFiles: ["tests/unitSetup.ts"],
          css: { modules: { classNameStrategy: "non-scoped" } },
          // A busy machine is slow, which is not what these tests are about.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
          // By default one processor is left idle.
          maxWorkers: "100%",
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: ["tests/journeys/servedBuild.ts"],
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
