import type { ComponentProps } from "react";
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useI18n } from "#i18n/useI18n.ts";

/** A row of a chart: a list's name, and the words behind its bar. */
interface ListRow {
  readonly name: string;
  readonly value: string;
}

interface ListBarsProps<T extends ListRow> {
  readonly rows: readonly T[];
  /** The field that says how long a bar is. */
  readonly length: keyof T & string;
  readonly shape: NonNullable<ComponentProps<typeof Bar>["shape"]>;
  readonly label: string;
  readonly rowHeight: number;
  /** Room in pixels for the words behind the longest bar. */
  readonly valueWidth: number;
}

const nameWidth = 140;
const noMargin = { top: 0, bottom: 0, left: 8, right: 8 };

/** A picture of horizontal bars, one for each list, from the side where reading starts. */
export function ListBars<T extends ListRow>(props: ListBarsProps<T>) {
  const { rows, length, shape, label, rowHeight, valueWidth } = props;
  const { direction } = useI18n();
  const isReversed = direction === "rtl";
  return (
    <div
      role="img"
      aria-label={label}
      // The picture is mirrored by its axes; a text of SVG would turn its anchor a second time.
      dir="ltr"
      style={{ inlineSize: "100%", blockSize: rows.length * rowHeight + 8 }}
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={rows}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ ...noMargin, [isReversed ? "left" : "right"]: valueWidth }}
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
          <Bar dataKey={(row: T) => Number(row[length])} isAnimationActive={false} shape={shape}>
            <LabelList
              dataKey="value"
              position="right"
              offset={10}
              fill="var(--ink)"
              fontSize={14}
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
