import type { CSSProperties } from "react";
import { segmentsOf } from "#domain/meterBar.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./SmallMeter.module.css";

/** The seats that count along the chamber, and the line. The words beside it say the same. */
export function SmallMeter() {
  const { chamber, proposal, standing } = useSubject();
  const { line, size } = standing;
  return (
    <span
      className={styles.bar}
      aria-hidden="true"
      style={{ "--line": `${(100 * line) / size}%` } as CSSProperties}
    >
      {segmentsOf(chamber, proposal.roles, proposal.rule).map(({ list, seats }) => (
        <span
          key={list.id}
          className={styles.segment}
          data-pigment={list.pigment}
          style={{ inlineSize: `${(100 * seats) / size}%` }}
        />
      ))}
    </span>
  );
}
