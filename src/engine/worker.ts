import { answerNow, type EngineQuestion } from "./engineQuestion.ts";

/** Answers one question after the other, off the thread that draws the page. */
addEventListener("message", ({ data }: MessageEvent<EngineQuestion>) => {
  postMessage(answerNow(data));
});
