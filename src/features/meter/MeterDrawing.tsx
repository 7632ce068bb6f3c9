import type { ReactNode } from "react";
import { SubjectOf } from "#store/subject.tsx";
import { useDragState } from "#ui/drag/dragState.ts";
import { part } from "#ui/part.tsx";
import { AboveBar } from "./AboveBar.tsx";
import { DimensionLine } from "./DimensionLine.tsx";
import { DropFields } from "./DropFields.tsx";
import styles from "./MajorityMeter.module.css";
import { MemberLegend } from "./MemberLegend.tsx";
import { MeterBar } from "./MeterBar.tsx";
import type { MeterLayout } from "./meterLayout.ts";
import type { DropPreview } from "./useDropPreview.ts";
import type { useMeter } from "./useMeter.ts";

const DropHints = part(async () => (await import("./DropHints.tsx")).DropHints);

type MeterDrawingProps = ReturnType<typeof useMeter> & {
  readonly preview: DropPreview | null;
  readonly rule: (place: MeterLayout["rule"]) => ReactNode;
};

/** Number and names, bar, sums and legend one below the other, and the line through them. */
export function MeterDrawing(props: MeterDrawingProps) {
  const { preview, rule, layout, legend, members, subject, isNarrow } = props;
  const { dragged } = useDragState();
  return (
    <>
      <div className={styles.drawing}>
        <AboveBar layout={layout} isHidden={preview !== null} rule={rule} />
        <SubjectOf proposal={subject.proposal}>
          <MeterBar {...props} />
          <DimensionLine layout={layout} sums={props.sums} isNarrow={isNarrow} />
        </SubjectOf>
        <span className={styles.line} data-line="" />
      </div>
      <MemberLegend legend={legend} members={members} />
      {dragged !== null && (
        <>
          <DropFields />
          <DropHints preview={preview} room={props.room} />
        </>
      )}
    </>
  );
}
