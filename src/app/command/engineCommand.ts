/**
 * Answers games on the command line: reads one, or a list of them, as JSON from the standard input
 * and prints what the engine says of each. Run by `npm run engine`, never by the page.
 */
import { engineReply } from "./engineReply.ts";

const chunks: Uint8Array[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
const reply = engineReply(Buffer.concat(chunks));
if ("output" in reply) {
  console.log(reply.output);
} else {
  console.error(reply.refusal);
  process.exitCode = 1;
}
