import { useId } from "react";
import { editionOf } from "#domain/scenario.ts";
import { standingOf } from "#domain/standing.ts";
import { verdictOf } from "#domain/verdict.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useScenario } from "#store/useApp.ts";
import { useDropZone } from "#ui/drag/dragState.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { DropResult } from "./DropResult.tsx";
import { keepHeightKnown } from "./meterHeight.ts";
import { meterParts } from "./meterLabel.ts";
import { MeterTrack } from "./MeterTrack.tsx";
import { Sturdiness } from "./Sturdiness.tsx";
import { useDropPreview } from "./useDropPreview.ts";
import { Verdict } from "./Verdict.tsx";
import styles from "./MajorityMeter.module.css";

/** Always in view: who counts, how far it is to the line, and the verdict. Lists may be dropped on it. */
export function MajorityMeter() {
  const i18n = useI18n();
  const { t } = i18n;
  const headingId = useId();
  const parliament = useApp((app) => app.parliament);
  const scenario = useScenario();
  const edition = editionOf(parliament, scenario);
  const standing = standingOf(scenario.coalition, edition, scenario.rule);
  const verdict = verdictOf(standing, scenario.rule.kind);
  const parts = meterParts(scenario, standing, { parliament, edition, i18n });
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
          standing={standingOf(shown.coalition, edition, shown.rule)}
          ghosts={preview?.drop?.lists ?? []}
          label={t("meter.pictureParts", { verdict: t(verdict.id, verdict.values), parts })}
        />
        <div className={styles.words}>
          {preview === null ? (
            <Verdict scenario={scenario} standing={standing} />
          ) : (
            <DropResult preview={preview} />
          )}
          {preview === null && <Sturdiness />}
        </div>
      </div>
    </section>
  );
}
