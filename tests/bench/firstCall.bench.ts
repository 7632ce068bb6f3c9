import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("the first call in a fresh process", () => {
  const script = "import('vite').then((vite) => vite.runnerImport('./tests/bench/firstCall.ts'))";
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })),
  );
  console.info(`Iraq, certified, Banzhaf, Shapley–Shubik and the number: ${times.join(", ")} ms`);
  expect(times.every((time) => time > 0)).toBe(true);
});
