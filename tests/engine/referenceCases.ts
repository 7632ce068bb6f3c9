import { readGame, type GameDocument } from "#formats/gameJson.ts";
import cases from "./referenceCases.json" with { type: "json" };

interface Expected {
  readonly answers: readonly unknown[];
  readonly winning: string;
  readonly swings: readonly string[];
  readonly totalSwings: string;
  readonly banzhaf: readonly string[];
  readonly penrose: readonly string[];
  readonly shapley?: readonly string[];
  readonly mwc?: string;
  readonly holler?: readonly string[];
  readonly deeganPackel?: readonly string[];
  readonly mwcBySize?: Readonly<Record<string, string>>;
  readonly mwcContaining?: readonly string[];
  readonly johnstonRaw?: readonly string[];
  readonly johnston?: readonly string[];
}

function gameOf(document: unknown): GameDocument {
  const { done, value } = readGame(document).next();
  if (done !== true || value === null) throw new Error(JSON.stringify(value));
  return value;
}

/** Games with answers found by two independent methods, neither of which shares code with ours. */
export const referenceCases: readonly {
  readonly name: string;
  readonly game: GameDocument;
  readonly expected: Expected;
}[] = cases.map(({ name, game, expected }) => ({ name, game: gameOf(game), expected }));
