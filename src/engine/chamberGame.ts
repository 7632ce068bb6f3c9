import type { Chamber } from "#domain/chamber.ts";
import { lineOf, type Rule } from "#domain/rule.ts";
import type { Game } from "./game.ts";

/**
 * The game that a chamber plays under a rule when nobody abstains: its players are the lists that
 * its edition itemises, in its order. Seats that it does not itemise join nobody.
 */
export function chamberGame({ rows, size }: Chamber, rule: Rule): Game {
  return { quota: lineOf(rule, size, 0), weights: rows.map(({ seats }) => seats) };
}
