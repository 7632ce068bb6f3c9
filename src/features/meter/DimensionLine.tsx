import type { Extent } from "#domain/extent.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./DimensionLine.module.css";
import type { MeterLayout } from "./meterLayout.ts";
import type { SumWords } from "./sumWords.ts";

interface DimensionLineProps {
  readonly layout: MeterLayout | null;
  /** `null` while nobody is in the coalition. */
  readonly sums: SumWords | null;
  readonly isNarrow: boolean;
}

/** How far the coalition reaches, then what is missing or to spare, each at its place. */
export function DimensionLine({ layout, sums, isNarrow }: DimensionLineProps) {
  const { standing } = useSubject();
  const dimension = layout?.dimension;
  return (
    <div className={styles.row} data-outcome={standing.isReached ? "reached" : "short"}>
      {sums === null && <Invitation isNarrow={isNarrow} />}
      {sums !== null && dimension !== null && dimension !== undefined && (
        <>
          <span className={styles.total} style={along(dimension.total)} />
          <span className={styles.rest} style={along(dimension.rest)} />
          {dimension.number !== null && (
            <span className={styles.number} style={along(dimension.number)}>
              {sums.total}
            </span>
          )}
          <span className={styles.words} style={{ insetInlineStart: dimension.words.from }}>
            {standing.isReached && <Icon name="check" />}
            {dimension.number === null ? sums.joined : sums.words}
          </span>
        </>
      )}
    </div>
  );
}

function along({ from, to }: Extent) {
  return { insetInlineStart: from, inlineSize: to - from };
}

/** Where the sums will stand; on a phone it says the largest list, whose place is too small. */
function Invitation({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t, name } = useI18n();
  const [row] = useSubject().chamber.rows;
  if (row === undefined) return null;
  return (
    <span className={styles.invitation}>
      {isNarrow
        ? t("meter.largest", { list: name(row.list.short), seats: row.seats })
        : t("meter.invitation")}
    </span>
  );
}
