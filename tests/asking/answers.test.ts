import { describe, expect, it } from "vitest";
import { createAnswers } from "#asking/answers.ts";
import type { EngineClient } from "#engine/engineClient.ts";
import type { EngineAnswer, EngineQuestion } from "#engine/engineQuestion.ts";

const power = (quota: number): EngineQuestion => ({
  kind: "power",
  game: { quota, weights: [3, 2, 2] },
});
const possible: EngineAnswer = { kind: "possible", possible: [true] };
const found = (isFinal: boolean): EngineAnswer => ({
  kind: "coalitions",
  coalitions: [[0]],
  isFinal,
  isAll: false,
  count: null,
});

/** An engine that answers when it is told to. */
function engineByHand() {
  const asked: { question: EngineQuestion; tell: (answer: EngineAnswer) => void }[] = [];
  let givenUp = 0;
  const client: EngineClient = {
    ask(question, tell) {
      asked.push({ question, tell });
      return () => {
        givenUp += 1;
      };
    },
  };
  return { client, asked, givenUp: () => givenUp };
}

/** Lets what was promised so far come about. */
const settled = () => new Promise<void>((resolve) => void setTimeout(resolve, 0));

describe("the answers of the engine", () => {
  it("are shared by those who ask the same, and kept for those who ask later", async () => {
    const engine = engineByHand();
    const { follow } = createAnswers(() => Promise.resolve(engine.client));
    const heard: string[] = [];
    follow(power(4), () => heard.push("first"));
    follow(power(4), () => heard.push("second"));
    await settled();
    expect(engine.asked).toHaveLength(1);
    engine.asked[0]?.tell(possible);
    follow(power(4), () => heard.push("later"));
    expect(heard).toEqual(["first", "second", "later"]);
    expect(engine.asked).toHaveLength(1);
  });

  it("come piece by piece, and whoever joins gets what is there", async () => {
    const engine = engineByHand();
    const { follow } = createAnswers(() => Promise.resolve(engine.client));
    const early: EngineAnswer[] = [];
    const late: EngineAnswer[] = [];
    follow(power(4), (answer) => early.push(answer));
    await settled();
    engine.asked[0]?.tell(found(false));
    follow(power(4), (answer) => late.push(answer));
    engine.asked[0]?.tell(found(true));
    expect(early).toEqual([found(false), found(true)]);
    expect(late).toEqual([found(false), found(true)]);
  });

  it("are given up once nobody waits for them any more", async () => {
    const engine = engineByHand();
    const { follow } = createAnswers(() => Promise.resolve(engine.client));
    const heard: EngineAnswer[] = [];
    const leave = follow(power(4), (answer) => heard.push(answer));
    const leaveToo = follow(power(4), (answer) => heard.push(answer));
    await settled();
    leave();
    leave();
    expect(engine.givenUp()).toBe(0);
    leaveToo();
    expect(engine.givenUp()).toBe(1);
    engine.asked[0]?.tell(possible);
    expect(heard).toEqual([]);
  });

  it("are not asked for at all if they are given up before the engine is there", async () => {
    const engine = engineByHand();
    const { follow } = createAnswers(() => Promise.resolve(engine.client));
    follow(power(4), () => undefined)();
    await settled();
    expect(engine.asked).toEqual([]);
  });

  it("are failures where the engine does not come, and are asked for anew", async () => {
    const engine = engineByHand();
    let attempts = 0;
    const { ask } = createAnswers(() => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(engine.client);
    });
    expect(await ask(power(4))).toEqual({ kind: "failed" });
    const second = ask(power(4));
    await settled();
    engine.asked[0]?.tell(possible);
    expect(await second).toEqual(possible);
  });

  it("that failed are not kept", async () => {
    const engine = engineByHand();
    const { ask } = createAnswers(() => Promise.resolve(engine.client));
    const first = ask(power(4));
    await settled();
    engine.asked[0]?.tell({ kind: "failed" });
    expect(await first).toEqual({ kind: "failed" });
    void ask(power(4));
    await settled();
    expect(engine.asked).toHaveLength(2);
  });

  it("are kept as long as they are among the sixty used last", async () => {
    const engine = engineByHand();
    const { ask } = createAnswers(() => Promise.resolve(engine.client));
    for (let quota = 1; quota <= 61; quota += 1) {
      const answer = ask(power(quota));
      await settled();
      engine.asked.at(-1)?.tell(possible);
      await answer;
      // The first one is used again and again, so it is the second that goes.
      await ask(power(1));
    }
    expect(engine.asked).toHaveLength(61);
    void ask(power(1));
    void ask(power(61));
    await settled();
    expect(engine.asked).toHaveLength(61);
    void ask(power(2));
    await settled();
    expect(engine.asked).toHaveLength(62);
  });
});
