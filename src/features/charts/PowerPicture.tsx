import { useI18n } from "#i18n/useI18n.ts";
import { ListBars } from "./ListBars.tsx";
import styles from "./PowerPicture.module.css";
import type { PowerIndex, PowerPoint } from "./powerPoints.ts";
import { powerRows } from "./powerRows.ts";

interface PowerPictureProps {
  readonly points: readonly PowerPoint[];
  readonly index: PowerIndex;
}

/** The ring of the seats is the larger, so that it is seen around a dot at the same place. */
const ringRadius = 7;
const dotRadius = 4.5;

/** Per list a hollow dot at its part of the seats and a full one at its part of the power. */
export function PowerPicture({ points, index }: PowerPictureProps) {
  const { t, name, percent } = useI18n();
  const rows = powerRows(points, ({ seats }) => seats).map((equals) => {
    const [{ list, seats, seatShare, standing }] = equals;
    const power = standing[index];
    return {
      pigment: list.pigment,
      seatShare,
      power,
      // The bar reaches to the dot farther out, so that the label stands behind both.
      reach: Math.max(seatShare, power),
      name:
        equals.length === 1
          ? name(list.short)
          : t("charts.equalLists", { count: equals.length, seats }),
      value: t("charts.powerValue", { seats: percent(seatShare), power: percent(power) }),
    };
  });
  return (
    <div className={styles.chart}>
      <ListBars
        rows={rows}
        length="reach"
        shape={Dumbbell}
        label={t("charts.powerPicture")}
        rowHeight={26}
        valueWidth={140}
      />
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
      <circle className={styles.seats} cx={seats} cy={middle} r={ringRadius} />
      <circle className={styles.power} cx={power} cy={middle} r={dotRadius} />
    </g>
  );
}
