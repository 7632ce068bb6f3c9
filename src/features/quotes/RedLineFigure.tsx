import type { RedLine } from "#domain/redLines.ts";
import type { Statement } from "#domain/statements.ts";
import { Attribution } from "./Attribution.tsx";
import styles from "./Statement.module.css";

interface RedLineFigureProps {
  readonly statement: Statement;
  readonly redLine: RedLine;
}

/** A refusal as it was reported: no words of theirs, so without marks of a quote. */
export function RedLineFigure({ statement, redLine }: RedLineFigureProps) {
  return (
    <figure>
      <p className={styles.report} lang="en" dir="ltr">
        {redLine.summary}
      </p>
      <figcaption className={styles.caption}>
        <Attribution
          statement={statement}
          who={redLine.statedBy}
          outlet={redLine.outlet}
          url={redLine.url}
          doubt={redLine.confidence.reason}
          later={redLine.later}
        />
      </figcaption>
    </figure>
  );
}
