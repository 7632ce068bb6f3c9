import type { LabelForm } from "#drawing/labelForms.ts";
import type { Rim, RimLabel } from "#drawing/rim.ts";
import { lineHeight } from "#drawing/rimLabels.ts";
import { rimLeader } from "#drawing/rimLeader.ts";
import styles from "./ChamberPicture.module.css";

interface ArcLabelProps {
  readonly label: RimLabel;
  readonly form: LabelForm;
  readonly rim: Rim;
  /** -1 where one reads from right to left. */
  readonly sign: number;
}

/** From the middle of a line of text down to its base, in em. */
const toBase = 0.35;

/** A list's name and seats at the rim; a finger takes the list by it. */
export function ArcLabel({ label, form, rim, sign }: ArcLabelProps) {
  const { em } = rim;
  const x = sign * label.x;
  const first = -label.y + (toBase - ((form.lines.length - 1) / 2) * lineHeight) * em;
  const leader = rimLeader(label, form.widths, rim);
  return (
    <>
      {leader && (
        <path
          className={styles.leader}
          d={`M${sign * leader.to.x} ${-leader.to.y}L${sign * leader.from.x} ${-leader.from.y}`}
        />
      )}
      <text
        className={styles.label}
        textAnchor={label.side === "start" ? "end" : "start"}
        data-drag-handle
      >
        {form.lines.map(({ name, seats }, index) => (
          <tspan key={name} x={x} y={first + index * lineHeight * em}>
            {name !== "" && <tspan className={styles.name}>{name}</tspan>}
            {name !== "" && seats !== "" && " "}
            {seats}
          </tspan>
        ))}
      </text>
    </>
  );
}
