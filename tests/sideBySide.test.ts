import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("checks side by side fail where one fails, and what it said comes last", () => {
  // npm itself knows a script "env".
  const command = "node tests/sideBySide.mjs no:such-check env";
  const { status, stdout } = spawnSync(command, { shell: true, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^> env\n[^]*\n> no:such-check failed\n/);
});
