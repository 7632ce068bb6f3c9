import { shortName } from "#domain/parliament.ts";
import { scenarioStanding } from "#domain/standing.ts";
import { verdictOf } from "#words/verdict.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import styles from "./DropResult.module.css";
import type { DropPreview } from "./useDropPreview.ts";

/** The result before the drop, in words: "Drop to add Hikma: 162 of 329, 3 short of 165". */
export function DropResult({ preview }: { readonly preview: DropPreview }) {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const { dragged, drop, scenario } = preview;
  const items = drop?.lists ?? dragged.items;
  const lists = and(items.map((id) => name(shortName(parliament, id))));
  if (drop === null) return <p className={styles.result}>{t("meter.dropMember", { lists })}</p>;

  const standing = scenarioStanding(parliament, scenario);
  if (standing.isEmpty) return <p className={styles.result}>{t("meter.dropEmpty", { lists })}</p>;
  const { id, values } = verdictOf(standing, scenario.rule.kind);
  const tally = standing.isReached
    ? t("tally.reached", { ...values, verdict: t(id, values) })
    : t("tally.short", values);
  return (
    <p className={styles.result}>
      {t(`meter.drop.${drop.role ?? "opposition"}`, { lists, tally })}
    </p>
  );
}
