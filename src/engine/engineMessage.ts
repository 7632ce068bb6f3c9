import type { EngineAnswer, EngineQuestion } from "./engineQuestion.ts";

/** What the engine's thread says: that it works, one answer after the other, and that it is done. */
export type EngineMessage = { readonly answer: EngineAnswer } | "working" | "done";

type Fields = Readonly<Record<string, unknown>>;
type Check = (fields: Fields) => boolean;

/** A message as it is, or `null` for what the engine does not say to such a question. */
export function engineMessage(data: unknown, { kind }: EngineQuestion): EngineMessage | null {
  if (data === "working" || data === "done") return data;
  const answer = isRecord(data) ? data["answer"] : null;
  if (!isRecord(answer)) return null;
  const isRight = checks[kind].get(answer["kind"])?.(answer) ?? false;
  return isRight ? (data as { readonly answer: EngineAnswer }) : null;
}

/** By kind of question the kinds of answers to it, and what they must have. */
const checks: Readonly<Record<EngineQuestion["kind"], ReadonlyMap<unknown, Check>>> = {
  search: new Map([
    ["coalitions", isCoalitions],
    ["problem", isProblem],
    ["contradiction", isContradiction],
  ]),
  power: new Map([
    ["power", isPower],
    ["problem", isProblem],
  ]),
  possible: new Map([["possible", ({ possible }) => isListOf(possible, isBoolean)]]),
};

function isCoalitions({ coalitions, isFinal, isAll, count }: Fields): boolean {
  const isList = isListOf(coalitions, (list) => isListOf(list, isNumber));
  const isCount = count === null || typeof count === "bigint";
  return isList && isBoolean(isFinal) && isBoolean(isAll) && isCount;
}

function isPower({ power }: Fields): boolean {
  return (
    isRecord(power) &&
    typeof power["minimal"] === "bigint" &&
    isListOf(power["players"], isPowerOfPlayer)
  );
}

function isPowerOfPlayer(player: unknown): boolean {
  if (!isRecord(player)) return false;
  const { shapley, banzhaf, minimalShare, minimal, kind } = player;
  return (
    [shapley, banzhaf, minimalShare].every(isNumber) &&
    typeof minimal === "bigint" &&
    ["dictator", "veto", "dummy", null].includes(kind as string | null)
  );
}

function isProblem({ problem }: Fields): boolean {
  return isRecord(problem) && isText(problem["kind"]) && isNumber(problem["value"]);
}

function isContradiction({ contradiction: found }: Fields): boolean {
  return isRecord(found) && isText(found["kind"]) && isListOf(found["players"], isNumber);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}
