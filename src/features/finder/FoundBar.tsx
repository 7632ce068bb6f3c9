import type { CSSProperties } from "react";
import type { List } from "#domain/parliament.ts";
import styles from "./FoundBar.module.css";

interface FoundBarProps {
  readonly segments: readonly { readonly list: List; readonly seats: number }[];
  readonly size: number;
  readonly line: number;
}

/** A small meter: each list's seats along the chamber, and the line. The words beside it say the same. */
export function FoundBar({ segments, size, line }: FoundBarProps) {
  return (
    <span
      className={styles.bar}
      aria-hidden="true"
      style={{ "--line": `${(100 * line) / size}%` } as CSSProperties}
    >
      {segments.map(({ list, seats }) => (
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
