import { memo, useId } from "react";
import { campOrder, seatRuns, type Camp } from "#domain/seatRuns.ts";
import { seatsByCamp } from "#domain/seatsByCamp.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { SubjectOf, useSubject } from "#store/subject.tsx";
import { useSettled } from "#store/useSettled.ts";
import { useTexts } from "#ui/arrival.tsx";
import { useDropZone } from "#ui/drag/dragState.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { CampMarks } from "./CampMarks.tsx";
import styles from "./Chamber.module.css";
import { ChamberPicture } from "./ChamberPicture.tsx";

interface ChamberProps {
  /** Whether it shows what is only pointed at. */
  readonly isPreview?: boolean;
}

/** The chamber of the subject, drawn after the answer to a press. */
export function Chamber({ isPreview = false }: ChamberProps) {
  useTexts("chamber");
  const { proposal } = useSettled(useSubject());
  return (
    <SubjectOf proposal={proposal}>
      <Seats isPreview={isPreview} />
    </SubjectOf>
  );
}

/**
 * One mark a seat, the coalition gathered on the reading side. Lists may be dropped on it. The answer
 * to a press, which is drawn first, does not draw it as it was once more.
 */
const Seats = memo(function Seats({ isPreview }: Required<ChamberProps>) {
  const { t } = useI18n();
  const { chamber, proposal } = useSubject();
  const zone = useDropZone("chamber");
  const headingId = useId();
  const camps = seatsByCamp(seatRuns(chamber, proposal.roles));
  return (
    <section
      {...zone.attributes}
      className={styles.section}
      aria-labelledby={headingId}
      // Nothing inside takes the focus of who asked for it again.
      tabIndex={-1}
      data-over={zone.isOver || undefined}
      data-wanted={zone.isWanted || undefined}
    >
      <VisuallyHidden>
        <h2 id={headingId}>{t("chamber.heading")}</h2>
      </VisuallyHidden>
      <ChamberPicture />
      {isPreview ? (
        <p className={styles.key}>{t("chamber.preview")}</p>
      ) : (
        <Key camps={camps.map(([camp]) => camp)} />
      )}
    </section>
  );
});

const always: readonly Camp[] = ["government", "opposition"];

/** What the marks mean, on one line: those that are drawn, and in and out in any case. */
function Key({ camps }: { readonly camps: readonly Camp[] }) {
  const { t } = useI18n();
  const shown = campOrder.filter((camp) => camps.includes(camp) || always.includes(camp));
  return (
    <p className={styles.key} aria-hidden="true">
      {shown.length < campOrder.length && <span className={styles.intro}>{t("chamber.key")}</span>}
      <CampMarks camps={shown} />
    </p>
  );
}
