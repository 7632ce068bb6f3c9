import type { Dimension } from "#drawing/dimensionLine.ts";
import type { Extent } from "#drawing/extent.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./DimensionLine.module.css";
import type { MeterLayout } from "./meterLayout.ts";
import type { SumWords } from "#words/sumWords.ts";

interface DimensionLineProps {
  readonly layout: MeterLayout | null;
  /** `null` while nobody is in the coalition. */
  readonly sums: SumWords | null;
  readonly isNarrow: boolean;
}

/** How far the coalition reaches, then what is missing or to spare, each at its place. */
export function DimensionLine({ layout, sums, isNarrow }: DimensionLineProps) {
  const { isReached } = useSubject().standing;
  const dimension = layout?.dimension ?? null;
  return (
    <div className={styles.row} data-outcome={isReached ? "reached" : "short"}>
      {sums === null && <Invitation isNarrow={isNarrow} />}
      {layout !== null && sums !== null && dimension !== null && (
        <Sums at={layout.at} dimension={dimension} sums={sums} isReached={isReached} />
      )}
    </div>
  );
}

interface SumsProps {
  readonly at: MeterLayout["at"];
  readonly dimension: Dimension;
  readonly sums: SumWords;
  readonly isReached: boolean;
}

function Sums({ at, dimension, sums, isReached }: SumsProps) {
  const { total, rest, number, words } = dimension;
  const along = ({ from, to }: Extent) => ({
    insetInlineStart: at(from),
    inlineSize: at(to - from),
  });
  return (
    <>
      <span className={styles.total} style={along(total)} />
      <span className={styles.rest} style={along(rest)} />
      {number !== null && (
        <span className={styles.number} style={along(number)}>
          {sums.total}
        </span>
      )}
      <span className={styles.words} style={{ insetInlineStart: at(words.from) }}>
        {isReached && <Icon name="check" />}
        {number === null ? sums.joined : sums.words}
      </span>
    </>
  );
}

/** Where the sums will stand; on a phone it says the largest list, whose place is too small. */
function Invitation({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t, name } = useI18n();
  const [row] = useSubject().chamber.rows;
  if (row === undefined) return null;
  return (
    <span className={styles.invitation} data-asked="roles">
      {isNarrow
        ? t("meter.largest", { list: name(row.list.short), seats: row.seats })
        : t("meter.invitation")}
    </span>
  );
}
