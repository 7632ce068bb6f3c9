import { dependsOnVotesAgainst } from "#domain/rule.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";

/** Whether an invitation is all that is to be said of the subject. */
export function isMereInvitation({ standing, proposal }: Subject): boolean {
  return standing.isEmpty && !(standing.unlisted > 0 && dependsOnVotesAgainst(proposal.rule));
}

/** "Muqtada al-Sadr’s list Sairoon won most, 54. It needs 111 more." */
export function invitation({ chamber, standing }: Subject, i18n: I18n): string {
  const [largest] = chamber.rows;
  if (largest === undefined) return i18n.t("standfirst.noRows");
  const { leader, short } = largest.list;
  const needed = standing.line - largest.seats;
  return i18n.t("standfirst.empty", {
    list: i18n.name(short),
    leader: leader === null ? "none" : i18n.name(leader),
    seats: largest.seats,
    needed: needed > 0 ? i18n.number(needed) : "none",
  });
}
