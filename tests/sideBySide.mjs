// Runs scripts of package.json, two at a time since each has work for a processor, and prints what
// each said as one piece. Those that failed are printed last, where one looks for them.
import { spawn } from "node:child_process";

const waiting = process.argv.slice(2);
const failed = [];

/** @param {string} name */
function run(name) {
  return new Promise((done) => {
    // By a shell, since npm is a script under another name on some systems.
    const script = spawn(`npm run --silent ${name}`, {
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [script.stdout, script.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (said += text));
    }
    script.on("close", (status) => {
      if (status === 0) process.stdout.write(`> ${name}\n${said}`);
      else failed.push(`> ${name} failed\n${said}`);
      done();
    });
  });
}

async function lane() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
}

await Promise.all([lane(), lane()]);
for (const text of failed) process.stdout.write(text);
process.exitCode = failed.length === 0 ? 0 : 1;
