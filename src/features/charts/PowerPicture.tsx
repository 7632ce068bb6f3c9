import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./PowerFigure.module.css";
import type { PowerPoint } from "./powerPoints.ts";

interface PowerPictureProps {
  readonly points: readonly PowerPoint[];
  readonly index: "shapley" | "banzhaf";
}

const rowHeight = 26;
const nameWidth = 132;
/** Room after the longest bar for "16.4% → 17.9%". */
const valueWidth = 140;
const radius = 5;

/** Per list a hollow dot at its part of the seats and a full one at its part of the power. */
export function PowerPicture({ points, index }: PowerPictureProps) {
  const { t, name, percent, direction } = useI18n();
  const isReversed = direction === "rtl";
  const rows = points.map(({ list, seatShare, standing }) => ({
    pigment: list.pigment,
    seatShare,
    power: standing[index],
    // The bar reaches to the dot farther out, so that the label stands behind both.
    reach: Math.max(seatShare, standing[index]),
    name: name(list.short),
    value: t("charts.powerValue", { seats: percent(seatShare), power: percent(standing[index]) }),
  }));
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={t("charts.powerPicture")}
      style={{ blockSize: rows.length * rowHeight + 8 }}
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={rows}
          layout="vertical"
          accessibilityLayer={false}
          margin={{
            top: 0,
            bottom: 0,
            left: 8,
            right: 8,
            [isReversed ? "left" : "right"]: valueWidth,
          }}
        >
          <XAxis type="number" hide reversed={isReversed} domain={[0, "dataMax"]} />
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
          <Bar dataKey="reach" isAnimationActive={false} shape={Dumbbell}>
            <LabelList
              dataKey="value"
              position={isReversed ? "left" : "right"}
              offset={12}
              fill="var(--ink)"
              fontSize={13}
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface DumbbellProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: {
    readonly pigment: number;
    readonly seatShare: number;
    readonly power: number;
    readonly reach: number;
  };
}

function Dumbbell({ x = 0, y = 0, width = 0, height = 0, payload }: DumbbellProps) {
  if (payload === undefined || payload.reach === 0) return null;
  const at = (share: number) => x + (width * share) / payload.reach;
  const middle = y + height / 2;
  const [seats, power] = [at(payload.seatShare), at(payload.power)];
  return (
    <g data-pigment={payload.pigment} data-gains={payload.power > payload.seatShare || undefined}>
      <line className={styles.axis} x1={x} x2={x + width} y1={middle} y2={middle} />
      <line className={styles.span} x1={seats} x2={power} y1={middle} y2={middle} />
      <circle className={styles.seats} cx={seats} cy={middle} r={radius} />
      <circle className={styles.power} cx={power} cy={middle} r={radius + 1} />
    </g>
  );
}
