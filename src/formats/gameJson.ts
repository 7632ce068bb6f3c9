import {
  array,
  exactOptional,
  integer,
  minValue,
  number,
  object,
  picklist,
  pipe,
  safeInteger,
  union,
} from "valibot";
import { readBy } from "./jsonReading.ts";

const playerSchema = pipe(number(), integer("must be the number of a player"), minValue(0));
const playersSchema = array(playerSchema);
const wholeSchema = pipe(number(), safeInteger("must be a whole number"));

const querySchema = object({
  type: exactOptional(picklist(["topk", "describe", "tolerance"])),
  coalition: exactOptional(playersSchema),
  include: exactOptional(playersSchema),
  exclude: exactOptional(playersSchema),
  abstain: exactOptional(playersSchema),
  conflicts: exactOptional(array(playersSchema)),
  groups: exactOptional(array(playersSchema)),
  blocs: exactOptional(array(array(playersSchema))),
  maxParties: exactOptional(playerSchema),
  minimal: exactOptional(picklist(["none", "strict", "relative"])),
  rank: exactOptional(picklist(["surplus", "parties", "range"])),
  k: exactOptional(playerSchema),
});

const gameSchema = object({
  quota: wholeSchema,
  weights: array(pipe(wholeSchema, minValue(0, "must not be negative"))),
  positions: exactOptional(array(number())),
  queries: exactOptional(array(querySchema)),
});

/** Reads one game or a list of games. Never throws. */
export function readGames(document: unknown) {
  return readBy(union([gameSchema, array(gameSchema)]), document);
}
