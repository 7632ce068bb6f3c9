import type { CSSProperties } from "react";
import type { ListId } from "#domain/parliament.ts";
import { countsAbstentions } from "#domain/rule.ts";
import { editionOf, type Scenario } from "#domain/scenario.ts";
import type { Standing } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { segmentsOf } from "#domain/meterSegments.ts";
import { MeterSegment } from "./MeterSegment.tsx";
import styles from "./MeterTrack.module.css";

interface MeterTrackProps {
  readonly scenario: Scenario;
  readonly standing: Standing;
  /** Lists that would be in the coalition if what is being dragged were dropped now. */
  readonly ghosts: readonly ListId[];
  readonly label: string;
}

/** The whole chamber as one bar to scale, from the reading start: who counts, the line, the rest. */
export function MeterTrack({ scenario, standing, ghosts, label }: MeterTrackProps) {
  const { t, number } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const figures = { parliament, edition: editionOf(parliament, scenario) };
  const [government, support, abstains] = (["government", "support", "abstains"] as const).map(
    (role) =>
      segmentsOf(role, scenario.roles, figures).map((segment) => (
        <MeterSegment
          key={segment.list.id}
          segment={segment}
          isGhost={ghosts.includes(segment.list.id)}
        />
      )),
  );
  const abstentionsCount = countsAbstentions(scenario.rule);
  const free = standing.opposition;
  return (
    <div
      role="img"
      aria-label={label}
      className={styles.meter}
      data-reached={standing.isReached || undefined}
      style={{ "--line": standing.line / standing.size } as CSSProperties}
    >
      <span className={styles.lineLabel}>{number(standing.line)}</span>
      <span className={styles.track}>
        {government}
        {support}
        {abstentionsCount && abstains}
        {free > 0 && <span className={styles.free} style={{ flexGrow: free }} />}
        {!abstentionsCount && abstains}
        {standing.unlisted > 0 && (
          <span className={styles.unlisted} style={{ flexGrow: standing.unlisted }}>
            <span className={styles.unlistedLabel}>
              {t("meter.unlisted", { count: standing.unlisted })}
            </span>
          </span>
        )}
      </span>
      <span className={styles.line} />
    </div>
  );
}
