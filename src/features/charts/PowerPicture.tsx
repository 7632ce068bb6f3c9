import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { membersOf } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { DifferenceBar } from "./DifferenceBar.tsx";
import { rowName } from "#words/powerFinding.ts";
import { pointsText } from "#words/pointsText.ts";
import styles from "./PowerPicture.module.css";
import { gainOf, type PowerIndex, type PowerPoint, rowsOf } from "./powerPoints.ts";

interface PowerPictureProps {
  readonly points: readonly PowerPoint[];
  readonly index: PowerIndex;
}

const rowHeight = 26;
const nameWidth = 140;
/** Room in pixels for the words behind the longest bar, on either side. */
const wordsWidth = 52;

/** Per list a bar from zero: towards the end where it decides more than its size, else back. */
export function PowerPicture({ points, index }: PowerPictureProps) {
  const i18n = useI18n();
  const members = membersOf(useSubject().proposal.roles);
  const isReversed = i18n.direction === "rtl";
  const rows = rowsOf(points).map((equals) => {
    const gain = gainOf(equals[0], index);
    return {
      gain,
      name: rowName(equals, i18n),
      value: pointsText(gain, i18n),
      pigment: equals[0].list.pigment,
      isMember: equals.every(({ list }) => members.includes(list.id)),
    };
  });
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={i18n.t("charts.powerPicture")}
      // The picture is mirrored by its axes; a text of SVG would turn its anchor a second time.
      dir="ltr"
      style={{ blockSize: rows.length * rowHeight + 8 }}
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={rows} layout="vertical" accessibilityLayer={false} margin={noMargin}>
          <XAxis
            type="number"
            hide
            reversed={isReversed}
            domain={["dataMin", "dataMax"]}
            padding={{ left: wordsWidth, right: wordsWidth }}
          />
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
          <Bar dataKey="gain" isAnimationActive={false} shape={DifferenceBar} />
          <ReferenceLine x={0} stroke="var(--ink)" />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

const noMargin = { top: 4, bottom: 4, left: 0, right: 0 };
