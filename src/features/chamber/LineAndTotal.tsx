import type { ChamberFrame } from "#drawing/chamberFrame.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { keptClear } from "#ui/drag/dragState.ts";
import styles from "./ChamberPicture.module.css";

interface LineAndTotalProps {
  readonly frame: ChamberFrame;
  /** -1 where one reads from right to left. */
  readonly sign: number;
}

/** The line with its number, and what counts inside; with nothing chosen the size of the chamber. */
export function LineAndTotal({ frame, sign }: LineAndTotalProps) {
  const { t, number } = useI18n();
  const { standing } = useSubject();
  const { size, counted, isEmpty } = standing;
  const { from, to } = frame.line;
  const { em, turn } = frame.rim;
  const [x, y] = [-sign * Math.cos(turn * Math.PI), -Math.sin(turn * Math.PI)];
  return (
    <g className={styles.words}>
      <path
        className={styles.line}
        data-reached={standing.isReached || undefined}
        d={`M${x * from} ${y * from}L${x * to} ${y * to}`}
      />
      <text
        className={styles.lineNumber}
        x={sign * frame.number.x}
        y={frame.number.height / 2 - frame.number.y}
      >
        {number(standing.line)}
      </text>
      <g {...keptClear}>
        <text className={styles.total} y={-1.25 * em} fontSize={frame.total}>
          {number(isEmpty ? size : counted)}
        </text>
        <text y={-0.1 * em}>{t(isEmpty ? "chamber.seats" : "chamber.of", { size })}</text>
      </g>
    </g>
  );
}
