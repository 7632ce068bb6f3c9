import type { EngineMessage } from "./engineMessage.ts";
import { answers, type EngineQuestion } from "./engineQuestion.ts";
import { beat, whileWorking } from "./heartbeat.ts";

whileWorking(() => tell("working"));

/** Answers one question after the other, off the thread that draws the page. */
addEventListener("message", ({ data }: MessageEvent<EngineQuestion>) => {
  beat();
  for (const answer of answers(data)) tell({ answer });
  tell("done");
});

function tell(message: EngineMessage) {
  postMessage(message);
}
