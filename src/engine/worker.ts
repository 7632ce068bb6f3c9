import { answers, type EngineQuestion } from "./engineQuestion.ts";
import type { EngineMessage } from "./engineClient.ts";

/** Answers one question after the other, off the thread that draws the page. */
addEventListener("message", ({ data }: MessageEvent<EngineQuestion>) => {
  for (const answer of answers(data)) tell({ answer });
  tell("done");
});

function tell(message: EngineMessage) {
  postMessage(message);
}
