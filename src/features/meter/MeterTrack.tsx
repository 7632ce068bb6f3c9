import type { CSSProperties } from "react";
import type { List, ListId } from "#domain/parliament.ts";
import { countsAbstentions } from "#domain/rule.ts";
import { runsWith, seatRuns, type SeatRun } from "#domain/seatRuns.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./MeterTrack.module.css";

interface MeterTrackProps {
  /** Lists that would be in the coalition if what is being dragged were dropped now. */
  readonly ghosts: readonly ListId[];
  readonly label: string;
}

/** The whole chamber as one bar to scale, from the reading start: who counts, the line, the rest. */
export function MeterTrack({ ghosts, label }: MeterTrackProps) {
  const { t, number } = useI18n();
  const { chamber, proposal, standing } = useSubject();
  const runs = seatRuns(chamber, proposal.roles);
  const [government, support, abstains] = (["government", "support", "abstains"] as const).map(
    (role) =>
      runsWith(runs, role).map((run) => (
        <MeterSegment key={run.list.id} run={run} isGhost={ghosts.includes(run.list.id)} />
      )),
  );
  const abstentionsCount = countsAbstentions(proposal.rule);
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

interface MeterSegmentProps {
  readonly run: SeatRun & { readonly list: List };
  readonly isGhost: boolean;
}

/** A list's seats to scale, with its name as far as there is room for it. */
function MeterSegment({ run, isGhost }: MeterSegmentProps) {
  const { name, number } = useI18n();
  const { list, seats, camp } = run;
  return (
    <span
      className={styles.segment}
      data-pigment={list.pigment}
      data-role={camp}
      data-ghost={isGhost || undefined}
      style={{ flexGrow: seats }}
    >
      <span className={styles.label}>
        <bdi className={styles.name}>{name(list.short)}</bdi>
        <span className={styles.seats}>{number(seats)}</span>
      </span>
    </span>
  );
}
