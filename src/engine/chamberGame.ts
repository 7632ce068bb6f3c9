import type { Edition } from "#domain/parliament.ts";
import { lineOf, type Rule } from "#domain/rule.ts";
import type { Game } from "./game.ts";

/**
 * The game that a chamber plays under a rule when nobody abstains: its players are the lists that
 * the edition itemises, in its order. Seats that it does not itemise join nobody.
 */
export function chamberGame(edition: Edition, rule: Rule): Game {
  return {
    quota: lineOf(rule, edition.ledger.size, 0),
    weights: edition.rows.map(({ seats }) => seats),
  };
}
