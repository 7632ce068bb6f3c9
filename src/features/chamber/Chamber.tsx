import { useId, useState } from "react";
import { editionOf } from "#domain/scenario.ts";
import { standingOf } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useCounting } from "#store/useApp.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./Chamber.module.css";
import { ChamberPicture } from "./ChamberPicture.tsx";
import { campSeats, chamberWedges, type Wedge } from "./chamberWedges.ts";

/** One mark per seat, the coalition gathered on the reading side, and the line that it must cross. */
export function Chamber() {
  const { t, number } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const toggleList = useApp((app) => app.toggleList);
  const own = useCounting();
  const previewed = useApp((app) => app.previewed);
  const scenario = previewed === null ? own : { ...own, roles: previewed };
  const hint = previewed === null ? "chamber.hint" : "chamber.preview";
  const [pointed, setPointed] = useState<Wedge | null>(null);
  const headingId = useId();
  const edition = editionOf(parliament, scenario);
  const wedges = chamberWedges(parliament, edition, scenario);
  const standing = standingOf(scenario.roles, edition, scenario.rule);
  const { isReached, spare, short, line } = standing;
  const camps = campSeats(wedges);
  const named = camps.map(([camp, count]) => t(`chamber.camp.${camp}`, { count }));
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <VisuallyHidden>
        <h2 id={headingId}>{t("chamber.heading")}</h2>
        <p>
          {t("chamber.described", {
            size: standing.size,
            camps: named.join(", "),
            line,
          })}
        </p>
      </VisuallyHidden>
      <div className={styles.stage}>
        <ChamberPicture
          wedges={wedges}
          standing={standing}
          onPoint={setPointed}
          onPick={({ list }) => list !== null && toggleList(list.id)}
        />
        <p className={styles.count} aria-hidden="true">
          <span className={styles.number}>{number(standing.counted)}</span>
          <span className={styles.of}>{t("chamber.of", { size: standing.size })}</span>
          {!standing.isEmpty && (
            <span className={isReached ? styles.reached : styles.short}>
              {isReached
                ? t(spare === 0 ? "chamber.exact" : "chamber.spare", { spare })
                : t("verdict.short", { short, line })}
            </span>
          )}
        </p>
      </div>
      <p className={styles.caption} aria-hidden="true">
        {pointed === null ? t(hint) : <Pointed wedge={pointed} />}
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

function Pointed({ wedge }: { readonly wedge: Wedge }) {
  const { t, name } = useI18n();
  const { list, camp } = wedge;
  const seats = t("seats", { count: wedge.seats });
  if (list === null || camp === "unlisted") return t("chamber.unlistedSeat", { seats });
  return t("chamber.seat", { list: name(list.short), seats, role: t(`role.${camp}`) });
}
