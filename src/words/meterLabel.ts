import { roleOrder } from "#domain/roles.ts";
import { runsWith, seatRuns } from "#domain/seatRuns.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { verdict } from "./verdict.ts";

/** What the bar shows, in words: the verdict, and each camp with its lists and their seats. */
export function meterLabel(subject: Subject, i18n: I18n): string {
  const { t, name, and, sentences } = i18n;
  const { chamber, proposal, standing } = subject;
  const runs = seatRuns(chamber, proposal.roles);
  const camps = roleOrder.flatMap((role) => {
    const lists = runsWith(runs, role).map(({ list, seats }) =>
      t("meter.listSeats", { list: name(list.short), seats }),
    );
    return lists.length === 0 ? [] : [t(`meter.${role}`, { lists: and(lists) })];
  });
  const { unlisted } = standing;
  const rest = unlisted === 0 ? [] : [t("meter.unlistedPart", { count: unlisted })];
  return sentences([
    t("meter.pictureVerdict", { verdict: verdict(subject, i18n) }),
    ...camps,
    ...rest,
  ]);
}
