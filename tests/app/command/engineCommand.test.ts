import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

function run(input: string) {
  // By a shell, since npm is a script under another name on some systems.
  const command = "npm run --silent engine";
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: "utf8", input });
  return { status, stdout, stderr };
}

it("the engine prints answers, or its refusal apart and with exit code 1", () => {
  const good = run('[{ "quota": 2, "weights": [1, 1] }]');
  expect(good).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(good.stdout)).toMatchObject([{ winning: "1" }]);
  expect(run('{ "quota": 2, "weights": [] }')).toEqual({
    status: 1,
    stdout: "",
    stderr: "game: has no players. List the seats of at least one in weights\n",
  });
});
