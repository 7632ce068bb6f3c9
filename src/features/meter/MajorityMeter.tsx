import { useId } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { SubjectOf, useSubject } from "#store/subject.tsx";
import { useDropZone } from "#ui/drag/dragState.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { meterLabel } from "#words/meterLabel.ts";
import styles from "./MajorityMeter.module.css";
import { keepHeightKnown } from "./meterHeight.ts";
import { MeterTrack } from "./MeterTrack.tsx";
import { MeterWords } from "./MeterWords.tsx";
import { useDropPreview } from "./useDropPreview.ts";

/** Always in view: who counts, how far it is to the line, and the verdict. Lists may be dropped on it. */
export function MajorityMeter() {
  const i18n = useI18n();
  const headingId = useId();
  const subject = useSubject();
  const zone = useDropZone("meter");
  const preview = useDropPreview();
  return (
    <section ref={keepHeightKnown} className={styles.meter} aria-labelledby={headingId}>
      <VisuallyHidden>
        <h2 id={headingId}>{i18n.t("meter.heading")}</h2>
      </VisuallyHidden>
      <div
        {...zone.attributes}
        className={styles.zone}
        data-over={zone.isOver || undefined}
        data-wanted={zone.isWanted || undefined}
      >
        <SubjectOf proposal={preview?.result.proposal ?? subject.proposal}>
          <MeterTrack ghosts={preview?.drop?.lists ?? []} label={meterLabel(subject, i18n)} />
        </SubjectOf>
        <MeterWords subject={subject} preview={preview} />
      </div>
    </section>
  );
}
