import { seatingOf, type SeatPlace } from "#domain/seating.ts";
import { seatRuns, type Camp } from "#domain/seatRuns.ts";
import { seatsByCamp } from "#domain/seatsByCamp.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./PaperChamber.module.css";

/** The chamber in ink: who is in as discs, who is out as rings. */
export function PaperChamber() {
  const { t } = useI18n();
  const { chamber, proposal, standing } = useSubject();
  const { places, mark, aisle, inner } = seatingOf(standing.size, standing.line);
  const runs = seatRuns(chamber, proposal.roles);
  const [x, y] = [-Math.cos(aisle * Math.PI), -Math.sin(aisle * Math.PI)];
  return (
    <figure className={styles.chamber}>
      <svg viewBox="-1.1 -1.1 2.2 1.16" aria-hidden="true">
        {runs.map(({ camp, start, seats }) => (
          <path
            key={start}
            className={styles[camp]}
            d={marks(places.slice(start, start + seats), mark, camp)}
          />
        ))}
        <path
          className={styles.line}
          d={`M${x * (inner - mark)} ${y * (inner - mark)}L${x * 1.08} ${y * 1.08}`}
        />
        <text className={styles.total} x="0" y="-0.02" fontSize="0.15">
          {t("paper.chamber", { counted: standing.counted, size: standing.size })}
        </text>
      </svg>
      <figcaption>
        {seatsByCamp(runs).map(([camp]) => (
          <span key={camp} className={styles.key}>
            <svg className={styles.mark} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
              <path className={styles[camp]} d={marks([{ x: 0, y: 0 }], 1, camp)} />
            </svg>
            {t(`paper.key.${camp}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** A disc or ring for each seat; in the ring of who supports a dot, of who abstains a bar. */
function marks(places: readonly SeatPlace[], radius: number, camp: Camp): string {
  return places
    .map(({ x, y }) => {
      const outer = circle({ x, y }, camp === "unlisted" ? radius / 3 : radius);
      if (camp === "support") return outer + circle({ x, y }, radius / 2.5);
      return camp === "abstains" ? `${outer}M${x - radius} ${-y}h${2 * radius}` : outer;
    })
    .join("");
}

function circle({ x, y }: SeatPlace, r: number): string {
  return `M${x - r} ${-y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
}
