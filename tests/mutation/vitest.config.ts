import { defineConfig } from "vitest/config";
import { icuMessages } from "#i18n/icuMessages.ts";

/** Tests that draw nothing, without those that take seconds: they run once for every mutant. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  plugins: [icuMessages()],
  test: {
    environment: "node",
    testTimeout: 60_000,
    include: [
      "tests/{domain,drawing,engine,formats,store,words}/**/*.test.{ts,tsx}",
      "tests/app/command/{commandReport,engineReply}.test.ts",
    ],
    setupFiles: ["tests/mutation/propertyTime.ts"],
    testNamePattern:
      "^(?!.*(European|1200|1,200|1021|US electoral|37 lists|52 players|large unscaled|every ninth to 1,000|329|100 lists|13 reported)).*$",
  },
});
