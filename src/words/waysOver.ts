import { listsWith, seatsOf } from "#domain/chamber.ts";
import { oppositionOf } from "#domain/opposition.ts";
import { withThem } from "#domain/criticalMember.ts";
import type { ListId } from "#domain/parliament.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { listNames } from "./names.ts";

/** Lists that would bring a coalition over the line, and what it would have then. */
export function wayOver(subject: Subject, lists: readonly ListId[], i18n: I18n) {
  const { counted, spare } = withThem(subject, lists);
  return {
    lists: i18n.t("completion.add", { lists: listNames(subject.chamber, lists, i18n) }),
    result:
      spare === 0
        ? i18n.t("completion.resultExact", { counted })
        : i18n.t("completion.result", { counted, spare }),
  };
}

/** Why no listed way leads over the line: too many abstain, nothing would be enough, or not known. */
export function noWayOver(subject: Subject, i18n: I18n): string {
  const { t } = i18n;
  const { chamber, proposal } = subject;
  const everybody = withThem(subject, oppositionOf(chamber, proposal.roles));
  const { line, counted, short, unlisted } = everybody;
  if (short <= unlisted) return t("completion.unknown", { unlisted });
  const abstaining = listsWith(chamber, proposal.roles, "abstains").filter(
    (id) => seatsOf(chamber, id) !== null,
  );
  if (abstaining.length === 0) return t("completion.never", { line });
  const lists = listNames(chamber, abstaining, i18n);
  return t("completion.neverAbstaining", { count: abstaining.length, lists, counted, line });
}
