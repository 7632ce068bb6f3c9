import styles from "./PowerPicture.module.css";

interface DifferenceBarProps {
  readonly x?: number;
  readonly y?: number;
  /** Negative where the bar goes to the left. */
  readonly width?: number;
  readonly height?: number;
  readonly payload?: {
    readonly value: string;
    readonly pigment: number;
    readonly isMember: boolean;
  };
}

/** A bar from zero with its number behind it; a member's is full, another's an outline. */
export function DifferenceBar({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
  payload,
}: DifferenceBarProps) {
  if (payload === undefined) return null;
  const isLeftward = width < 0;
  return (
    <g data-pigment={payload.pigment}>
      <rect
        className={payload.isMember ? styles.member : styles.other}
        // The tint of the small lists is too pale for a line.
        data-tinted={payload.pigment > 9 || undefined}
        x={Math.min(x, x + width)}
        y={y + 3}
        width={Math.abs(width)}
        height={Math.max(0, height - 6)}
      />
      <text
        className={styles.value}
        x={x + width + (isLeftward ? -8 : 8)}
        y={y + height / 2}
        dominantBaseline="central"
        textAnchor={isLeftward ? "end" : "start"}
      >
        {payload.value}
      </text>
    </g>
  );
}
