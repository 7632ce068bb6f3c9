import { useId, useState } from "react";
import { seatRuns, seatsByCamp, type SeatRun } from "#domain/seatRuns.ts";
import type { I18n } from "#i18n/i18n.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { verdict } from "#words/verdict.ts";
import styles from "./Chamber.module.css";
import { ChamberPicture } from "./ChamberPicture.tsx";

interface ChamberProps {
  /** Whether it shows what is only pointed at. */
  readonly isPreview?: boolean;
}

/** One mark per seat, the coalition gathered on the reading side, and the line that it must cross. */
export function Chamber({ isPreview = false }: ChamberProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const toggleList = useApp((app) => app.toggleList);
  const subject = useSubject();
  const { standing } = subject;
  const [pointed, setPointed] = useState<Pick<SeatRun, "list"> | null>(null);
  const headingId = useId();
  const runs = seatRuns(subject.chamber, subject.proposal.roles);
  const pointedRun = pointed && runs.find(({ list }) => list === pointed.list);
  const camps = seatsByCamp(runs);
  const named = camps.map(([camp, count]) => t(`chamber.camp.${camp}`, { count }));
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <VisuallyHidden>
        <h2 id={headingId}>{t("chamber.heading")}</h2>
        <p>
          {t("chamber.described", {
            size: standing.size,
            camps: i18n.and(named),
            line: standing.line,
          })}
        </p>
      </VisuallyHidden>
      <div className={styles.stage}>
        <ChamberPicture
          runs={runs}
          standing={standing}
          onPoint={setPointed}
          onPick={({ list }) => list !== null && toggleList(list.id)}
        />
        <p className={styles.count} aria-hidden="true">
          <span className={styles.number}>{number(standing.counted)}</span>
          <span className={styles.of}>{t("chamber.of", { size: standing.size })}</span>
          {!standing.isEmpty && (
            <span className={standing.isReached ? styles.reached : styles.short}>
              {standing.isReached ? spared(standing.spare, i18n) : verdict(subject, i18n)}
            </span>
          )}
        </p>
      </div>
      <p className={styles.caption} aria-hidden="true">
        {pointedRun ? (
          <Pointed run={pointedRun} />
        ) : (
          t(isPreview ? "chamber.preview" : "chamber.hint")
        )}
      </p>
      <ul className={styles.key} aria-hidden="true">
        {camps.map(([camp], index) => (
          <li key={camp} className={styles.camp} data-camp={camp}>
            {named[index]}
          </li>
        ))}
      </ul>
    </section>
  );
}

const spared = (spare: number, { t }: I18n) =>
  t(spare === 0 ? "chamber.exact" : "chamber.spare", { spare });

function Pointed({ run }: { readonly run: SeatRun }) {
  const { t, name } = useI18n();
  const { list, camp } = run;
  const seats = t("seats", { count: run.seats });
  if (list === null || camp === "unlisted") return t("chamber.unlistedSeat", { seats });
  return t("chamber.seat", { list: name(list.short), seats, role: t(`role.${camp}`) });
}
