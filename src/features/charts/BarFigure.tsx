import { useI18n } from "#i18n/useI18n.ts";
import styles from "./BarFigure.module.css";
import { BarTable } from "./BarTable.tsx";
import type { ChartBar } from "./chartBars.ts";
import { ListBars } from "./ListBars.tsx";

interface BarFigureProps {
  readonly title: string;
  readonly note: string;
  readonly bars: readonly ChartBar[];
}

/** Horizontal bars with the figures beside them, and the same as a table. */
export function BarFigure({ title, note, bars }: BarFigureProps) {
  const { t, name, percent } = useI18n();
  const rows = bars.map((bar) => ({
    ...bar,
    name: name(bar.list.short),
    value: t("charts.value", { seats: bar.seats, share: percent(bar.share) }),
  }));
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{title}</h3>
        <p className={styles.note}>{note}</p>
      </figcaption>
      {rows.length > 0 && (
        <>
          <ListBars
            rows={rows}
            length="seats"
            shape={ListBar}
            label={t("charts.picture", { title })}
            rowHeight={30}
            valueWidth={100}
          />
          <BarTable bars={bars} />
        </>
      )}
    </figure>
  );
}

interface ListBarProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: ChartBar;
}

/** A member's bar is full, another's an outline: the difference is not one of colour. */
function ListBar({ x = 0, y = 0, width = 0, height = 0, payload }: ListBarProps) {
  return (
    <rect
      className={payload?.isMember === true ? styles.member : styles.other}
      data-pigment={payload?.list.pigment}
      x={Math.min(x, x + width)}
      y={y + 3}
      width={Math.abs(width)}
      height={Math.max(0, height - 6)}
    />
  );
}
