import { namedAndCounted, type SomeOf } from "#domain/alike.ts";
import { listsWith } from "#domain/chamber.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { listName, listNames } from "#words/names.ts";
import type { FinderAsked } from "#asking/finderQuestion.ts";

/** "Sairoon, Fatah and any one of 15 two-seat lists, supported by KDP": who a found coalition is. */
export function foundNames(
  { chamber, proposal }: Subject,
  { asked, players }: { readonly asked: FinderAsked; readonly players: readonly number[] },
  i18n: I18n,
): string {
  const { alike } = asked.question.conditions;
  const { named, some } = namedAndCounted(players, alike);
  const members = [
    ...named.map((player) => listName(chamber, asked.lists[player] ?? "", i18n)),
    ...some.map((one) => someNames(one, asked.question.game.weights, i18n)),
  ];
  const government = members.length === 0 ? i18n.t("finder.nobody") : i18n.and(members);
  const supporters = listsWith(chamber, proposal.roles, "support");
  if (supporters.length === 0) return government;
  const support = listNames(chamber, supporters, i18n);
  return i18n.t("finder.supported", { government, support });
}

/** "any one of 15 two-seat lists", "all 4 one-seat lists". */
function someNames({ count, among }: SomeOf, weights: readonly number[], { t }: I18n): string {
  const seats = weights[among[0] ?? 0] ?? 0;
  const values = { count, all: among.length, seats };
  return t(count === among.length ? "finder.allOf" : "finder.anyOf", values);
}
