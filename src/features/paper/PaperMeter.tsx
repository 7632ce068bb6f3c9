import { isCrossed, segmentsOf, type Segment } from "#domain/meterBar.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { paperOutcome } from "#words/paperOutcome.ts";
import styles from "./PaperMeter.module.css";

/** Seats of the bar that a letter of the label takes, on a sheet of any size. */
const letterShare = 0.0115;

/** Part of the bar on whose line its number has room. */
const leastNumbered = 0.08;

/** The bar in ink: segments outlined and named beside the line, what is missing dotted. */
export function PaperMeter() {
  const i18n = useI18n();
  const { t, number } = i18n;
  const { chamber, proposal, standing } = useSubject();
  const { size, line, counted } = standing;
  const segments = segmentsOf(chamber, proposal.roles, proposal.rule);
  const share = (seats: number) => `${(seats * 100) / size}%`;
  return (
    <div className={styles.meter}>
      <p className={styles.number} style={{ insetInlineStart: share(line) }}>
        <strong>{number(line)}</strong> <span>{t(`rule.${proposal.rule.kind}`)}</span>
      </p>
      <div className={styles.bar}>
        {segments.map((segment) => (
          <PaperSegment key={segment.list.id} segment={segment} share={share} line={line} />
        ))}
        {standing.unlisted > 0 && (
          <span className={styles.unlisted} style={{ inlineSize: share(standing.unlisted) }}>
            <b>{number(standing.unlisted)}</b>
          </span>
        )}
      </div>
      <div className={styles.sums}>
        <span className={styles.total} style={{ inlineSize: share(Math.min(line, counted)) }}>
          {counted / size > leastNumbered && <strong>{number(counted)}</strong>}
        </span>
        <span className={styles.rest} style={{ inlineSize: share(Math.abs(line - counted)) }} />
        <p className={styles.words} style={{ insetInlineStart: share(Math.max(line, counted)) }}>
          <strong>{paperOutcome(standing, i18n)}</strong>
        </p>
      </div>
      <span className={styles.line} style={{ insetInlineStart: share(line) }} />
    </div>
  );
}

interface SegmentProps {
  readonly segment: Segment;
  readonly share: (seats: number) => string;
  readonly line: number;
}

/** A list with what of its label has room on the longer side of the line. */
function PaperSegment({ segment, share, line }: SegmentProps) {
  const { name, number } = useI18n();
  const { size } = useSubject().standing;
  const { start, seats, list, camp } = segment;
  const crossed = isCrossed(segment, line) ? line - start : null;
  const before = crossed ?? seats;
  const after = crossed === null ? 0 : seats - crossed;
  const label = name(list.short);
  const room = (Math.max(before, after) / size) * (1 / letterShare) - 1.5;
  const isAfter = after > before;
  return (
    <span className={styles.segment} data-camp={camp} style={{ inlineSize: share(seats) }}>
      {room >= 2 && (
        <span
          className={styles.label}
          style={isAfter ? { marginInlineStart: `${((crossed ?? 0) * 100) / seats}%` } : {}}
        >
          {room >= label.length && <b>{label}</b>}
          {number(seats)}
        </span>
      )}
    </span>
  );
}
