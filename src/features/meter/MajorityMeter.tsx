import { useId } from "react";
import { standingOf } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";
import { useDropZone } from "#ui/drag/dragState.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { keepHeightKnown } from "./meterHeight.ts";
import { meterLabel } from "#words/meterLabel.ts";
import { MeterWords } from "./MeterWords.tsx";
import { MeterTrack } from "./MeterTrack.tsx";
import { useDropPreview } from "./useDropPreview.ts";
import styles from "./MajorityMeter.module.css";

/** Always in view: who counts, how far it is to the line, and the verdict. Lists may be dropped on it. */
export function MajorityMeter() {
  const i18n = useI18n();
  const { t } = i18n;
  const headingId = useId();
  const parliament = useApp((app) => app.parliament);
  const scenario = useCounting();
  const edition = useEdition();
  const standing = standingOf(scenario.roles, edition, scenario.rule);
  const zone = useDropZone("meter");
  const preview = useDropPreview();
  const shown = preview?.scenario ?? scenario;
  return (
    <section ref={keepHeightKnown} className={styles.meter} aria-labelledby={headingId}>
      <VisuallyHidden>
        <h2 id={headingId}>{t("meter.heading")}</h2>
      </VisuallyHidden>
      <div
        {...zone.attributes}
        className={styles.zone}
        data-over={zone.isOver || undefined}
        data-wanted={zone.isWanted || undefined}
      >
        <MeterTrack
          scenario={shown}
          standing={standingOf(shown.roles, edition, shown.rule)}
          ghosts={preview?.drop?.lists ?? []}
          label={meterLabel(scenario, standing, { parliament, edition, i18n })}
        />
        <MeterWords standing={standing} preview={preview} />
      </div>
    </section>
  );
}
