import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./BarFigure.module.css";
import { BarTable } from "./BarTable.tsx";
import type { ChartBar } from "./chartBars.ts";

interface BarFigureProps {
  readonly title: string;
  readonly note: string;
  readonly bars: readonly ChartBar[];
}

const rowHeight = 30;
const nameWidth = 132;
/** Room after the longest bar for "54 · 16.4 %". */
const valueWidth = 96;
const noMargin = { top: 0, bottom: 0, left: 0, right: 0 };

/** Horizontal bars with the figures beside them, and the same as a table. */
export function BarFigure({ title, note, bars }: BarFigureProps) {
  const { t, name, percent, direction } = useI18n();
  const isReversed = direction === "rtl";
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
          <div
            className={styles.chart}
            role="img"
            aria-label={t("charts.picture", { title })}
            style={{ blockSize: rows.length * rowHeight + 8 }}
          >
            <ResponsiveContainer width="100%" height="100%">
              <BarChart
                data={rows}
                layout="vertical"
                accessibilityLayer={false}
                margin={{ ...noMargin, [isReversed ? "left" : "right"]: valueWidth }}
              >
                <XAxis type="number" hide reversed={isReversed} />
                <YAxis
                  type="category"
                  dataKey="name"
                  width={nameWidth}
                  interval={0}
                  axisLine={false}
                  tickLine={false}
                  orientation={isReversed ? "right" : "left"}
                  tick={{ fill: "var(--ink)", fontSize: 14 }}
                />
                <Bar dataKey="seats" isAnimationActive={false} shape={ListBar}>
                  <LabelList
                    dataKey="value"
                    position={isReversed ? "left" : "right"}
                    fill="var(--ink)"
                    fontSize={14}
                  />
                </Bar>
              </BarChart>
            </ResponsiveContainer>
          </div>
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
