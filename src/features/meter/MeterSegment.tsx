import { useI18n } from "#i18n/useI18n.ts";
import type { Segment } from "#domain/meterSegments.ts";
import styles from "./MeterTrack.module.css";

interface MeterSegmentProps {
  readonly segment: Segment;
  readonly isGhost?: boolean;
}

/** A list's seats to scale, with its name as far as there is room for it. */
export function MeterSegment({ segment, isGhost = false }: MeterSegmentProps) {
  const { name, number } = useI18n();
  const { list, seats, role } = segment;
  return (
    <span
      className={styles.segment}
      data-pigment={list.pigment}
      data-role={role}
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
