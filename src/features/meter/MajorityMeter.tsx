import { useId, type CSSProperties, type ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { keptClear, useDropZone } from "#ui/drag/dragState.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { meterLabel } from "#words/meterLabel.ts";
import styles from "./MajorityMeter.module.css";
import { MeterDrawing } from "./MeterDrawing.tsx";
import { meterId } from "./meterFocus.ts";
import { keepHeightKnown } from "./meterHeight.ts";
import type { MeterLayout } from "./meterLayout.ts";
import { useDropPreview } from "./useDropPreview.ts";
import { useMeter } from "./useMeter.ts";

interface MajorityMeterProps {
  /** The number of the line with its rule, which may be chosen there. */
  readonly rule: (place: MeterLayout["rule"]) => ReactNode;
}

/**
 * Always in view: the coalition as segments of the chamber, which are its members' buttons and can
 * be dragged out, the line, and how far it is to it. Lists may be dropped on it.
 */
export function MajorityMeter({ rule }: MajorityMeterProps) {
  const i18n = useI18n();
  const headingId = useId();
  const zone = useDropZone("meter");
  const preview = useDropPreview();
  const meter = useMeter(preview?.result);
  const { line, size, isReached, isEmpty } = meter.subject.standing;
  return (
    <section ref={keepHeightKnown} className={styles.meter} aria-labelledby={headingId}>
      <VisuallyHidden>
        <h2 id={headingId}>{i18n.t("meter.heading")}</h2>
      </VisuallyHidden>
      <div
        {...zone.attributes}
        {...keptClear}
        id={meterId}
        role="group"
        tabIndex={-1}
        aria-label={meterLabel(meter.before, i18n)}
        className={styles.zone}
        data-asked="verdict"
        data-over={zone.isOver || undefined}
        data-wanted={zone.isWanted || undefined}
        data-reached={(isReached && !isEmpty) || undefined}
        style={{ "--line": line / size } as CSSProperties}
      >
        <MeterDrawing {...meter} preview={preview} rule={rule} />
      </div>
    </section>
  );
}
