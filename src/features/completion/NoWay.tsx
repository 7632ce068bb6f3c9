import { listsWith, oppositionOf, seatsOf } from "#domain/chamber.ts";
import { withThem } from "#domain/criticalMember.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { listNames } from "#words/names.ts";

/** No listed way: since too many abstain, or at all, or where seats nobody itemised might be enough. */
export function NoWay() {
  const i18n = useI18n();
  const { t } = i18n;
  const subject = useSubject();
  const { chamber, proposal } = subject;
  const everybody = withThem(subject, oppositionOf(chamber, proposal.roles));
  const { line, counted, short, unlisted } = everybody;
  if (short <= unlisted) return <p>{t("completion.unknown", { unlisted })}</p>;
  const abstaining = listsWith(chamber, proposal.roles, "abstains").filter(
    (id) => seatsOf(chamber, id) !== null,
  );
  if (abstaining.length === 0) return <p>{t("completion.never", { line })}</p>;
  const lists = listNames(chamber, abstaining, i18n);
  const count = abstaining.length;
  return <p>{t("completion.neverAbstaining", { count, lists, counted, line })}</p>;
}
