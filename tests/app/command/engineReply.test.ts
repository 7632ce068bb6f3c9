import { assert, jsonValue, property, string } from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { engineReply } from "#app/command/engineReply.ts";
import { whileWorking } from "#engine/heartbeat.ts";

const game = { quota: 4, weights: [3, 2, 2] };

const replyTo = (text: string) => engineReply(new TextEncoder().encode(text));

function answered(document: unknown): unknown {
  const reply = replyTo(JSON.stringify(document));
  if ("refusal" in reply) throw new Error(reply.refusal);
  return JSON.parse(reply.output);
}

function refused(document: unknown): string {
  const reply = replyTo(JSON.stringify(document));
  return "refusal" in reply ? reply.refusal : "";
}

describe("the engine's reply", () => {
  it("to a game is what the engine knows of it, with the answers to its queries", () => {
    const queries = [
      { minimal: "strict" },
      { include: [0], exclude: [0] },
      { type: "describe", coalition: [0, 1] },
    ];
    expect(answered({ ...game, queries })).toMatchObject({
      total: 7,
      banzhaf: ["1/3", "1/3", "1/3"],
      mwcList: [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      answers: [
        [
          [1, 2],
          [0, 1],
          [0, 2],
        ],
        [],
        { seats: 5, surplus: 1, minimal: true },
      ],
    });
  });

  it("to a list of games is a list, also of one or of none", () => {
    expect(answered([game, { quota: 1, weights: [5] }])).toMatchObject([{ n: 3 }, { n: 1 }]);
    expect(answered([game])).toEqual([answered(game)]);
    expect(answered([])).toEqual([]);
  });

  it("to broken JSON says what the parser says", () => {
    expect(replyTo('{"quota": }')).toEqual({
      refusal: expect.stringMatching(/^input: is not JSON\. Unexpected token .*}/),
    });
    expect(replyTo("")).toEqual({
      refusal: "input: is not JSON. Unexpected end of JSON input",
    });
  });

  it("to a text with a byte order mark is the reply to the text", () => {
    const text = JSON.stringify(game);
    expect(replyTo(`\uFEFF${text}`)).toEqual(replyTo(text));
    expect(replyTo(text)).toHaveProperty("output");
  });

  it.each([
    ["utf-16 with a byte order mark", Buffer.from(`\uFEFF{"quota":1}`, "utf16le")],
    ["the same the other way round", Buffer.from(`\uFEFF{"quota":1}`, "utf16le").swap16()],
    ["utf-16 without one", Buffer.from('{"quota":1}', "utf16le")],
    ["the same the other way round", Buffer.from('{"quota":1}', "utf16le").swap16()],
  ])("to %s says what to change", (_, bytes) => {
    expect(engineReply(bytes)).toEqual({
      refusal: "input: is UTF-16, as some programs save text. Save it as UTF-8",
    });
  });

  it("to bytes that are no text says so", () => {
    expect(engineReply(Buffer.from([0x7b, 0x22, 0xc3, 0x28]))).toEqual({
      refusal: "input: is not UTF-8 text",
    });
  });

  it.each([
    [null, "game: must be an object with a quota and weights"],
    [{ quota: 1, weights: [] }, "game: has no players. List the seats of at least one in weights"],
    [{ ...game, quota: 1.5 }, "quota: must be a whole number"],
    [{ ...game, weights: [3, "2"] }, "weights.1: must be a whole number"],
    [
      { ...game, queries: [{ include: [0, 9] }] },
      "queries.0.include.1: there is no player 9, players are numbered 0 to 2",
    ],
    [
      { ...game, queries: [{}, { k: -1 }] },
      "queries.1.k: must be a whole number of answers, 0 or more",
    ],
  ])("to %j is a refusal with its place", (document, refusal) => {
    expect(refused(document)).toBe(refusal);
  });

  it("to a list names every game that is refused, and answers none", () => {
    expect(refused([game, { quota: "1", weights: [] }, { quota: 1, weights: [] }, 7])).toBe(
      [
        "1.quota: must be a whole number",
        "2: has no players. List the seats of at least one in weights",
        "3: must be an object with a quota and weights",
      ].join("\n"),
    );
  });

  it.each([
    [20, []],
    [21, ["… and 1 more problem"]],
    [30_020, ["… and 30,000 more problems"]],
  ])("to %i bad weights tells twenty, a line each, and counts the others", (count, more) => {
    const weights = Array.from({ length: count }, () => -1.5);
    const told = Array.from({ length: 20 }, (_, at) => `weights.${at}: must be a whole number`);
    expect(refused({ quota: 1, weights }).split("\n")).toEqual([...told, ...more]);
  });

  it("to two megabytes of nonsense is as short as to a few", () => {
    const megabytes = 2 * 2 ** 20;
    const words = "nonsense ".repeat(megabytes / 9);
    expect(replyTo(words)).toEqual({
      refusal: expect.stringMatching(/^input: is not JSON\. .{1,200}$/),
    });
    const numbers = `[${"-1.5,".repeat(megabytes / 5)}7]`;
    const lines = refused({ quota: 1, weights: JSON.parse(numbers) as unknown }).split("\n");
    expect([lines.length, lines.at(-1)]).toEqual([21, "… and 419,410 more problems"]);
    const games = refused(JSON.parse(numbers)).split("\n");
    expect([games.length, games.at(-1)]).toEqual([21, "… and 419,411 more problems"]);
  });

  it("to many bad games tells twenty problems in all", () => {
    const torn = { ...game, queries: [{ include: [3] }, {}, { exclude: [4] }] };
    const lines = refused([...Array.from({ length: 15 }, () => torn), game, {}]).split("\n");
    expect(lines.slice(19)).toEqual([
      "9.queries.2.exclude.0: there is no player 4, players are numbered 0 to 2",
      "… and 12 more problems",
    ]);
  });

  it("to more players than can be told of says how many there may be", () => {
    const weights = Array.from({ length: 2001 }, () => 0);
    expect(refused({ quota: 1, weights })).toBe("weights: must be at most 2,000, not 2,001");
    expect(answered({ quota: 1, weights: weights.slice(1) })).toMatchObject({ winning: "0" });
  });

  it("to what is too large says what to change", () => {
    expect(refused({ quota: 1, weights: [2 ** 53 - 2, 2] })).toMatch(
      /^game: has 9007199254740992 seats in all, too many .* in larger units/,
    );
    const weights = Array.from({ length: 21 }, (_, player) => 200_000 + player);
    const queries = [{ maxParties: 2 }, {}];
    expect(refused([{ quota: 2_100_106, weights, queries }])).toMatch(
      /^0\.queries\.1: has too many coalitions to search: exclude players/,
    );
  });

  it("to a k beyond what can be held refuses at once what would be found", () => {
    const weights = Array.from({ length: 39 }, (_, player) => player + 1);
    expect(refused({ quota: 165, weights, queries: [{ k: 3 }, { k: 1e9 }] })).toBe(
      "queries.1.k: finds too many coalitions to hold. They would name players more than " +
        "20,000,000 times: ask for fewer of them or set more conditions",
    );
  });

  it.each([
    {},
    { maxParties: 501 },
    { maxParties: 600 },
    { minimal: "strict" },
    { include: [3, 4] },
  ])(
    "to a k beyond what can be held refuses before anything is counted, among 1,000 lists: %j",
    (query) => {
      const beats = vi.fn<() => void>();
      const weights = Array.from({ length: 1000 }, () => 1);
      const queries = [{ k: 3 }, { ...query, k: 1e9 }];
      whileWorking(beats);
      const said = refused([game, { quota: 501, weights, queries }]);
      whileWorking(null);
      expect(said).toMatch(/^1\.queries\.1\.k: finds too many coalitions to hold/);
      expect(beats).not.toHaveBeenCalled();
    },
  );

  it("to a k beyond what there is gives all there is", () => {
    const queries = [{ minimal: "strict", k: 1e9 }, { k: Number.MAX_SAFE_INTEGER }];
    const few = [
      [1, 2],
      [0, 1],
      [0, 2],
    ];
    expect(answered({ ...game, queries })).toMatchObject({ answers: [few, [...few, [0, 1, 2]]] });
  });

  it("is given to any text", () => {
    assert(
      property(string(), jsonValue(), (text, document) => {
        for (const asked of [text, JSON.stringify(document)]) {
          const [said] = Object.values(replyTo(asked));
          expect(said).not.toBe("");
        }
      }),
    );
  });
});
