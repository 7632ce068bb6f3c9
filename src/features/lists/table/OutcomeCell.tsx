import type { CSSProperties } from "react";
import type { ListId } from "#domain/parliament.ts";
import type { Role } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useProspects, type Prospects } from "#features/lists/prospects.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./OutcomeCell.module.css";

/**
 * The total if the list changed sides, in words whether that turns the answer, and as a bar from the
 * present total to that one, which stands on the meter's own line. Of a list that has just changed sides
 * nothing is said until that is counted.
 */
export function OutcomeCell({ id, role }: { readonly id: ListId; readonly role: Role | null }) {
  const { number } = useI18n();
  const prospects = useProspects();
  const { counted: total, isEmpty } = prospects.standing;
  const { change, counted, isDecisive, role: former } = prospects.of(id);
  return (
    <td data-column="outcome" className={styles.cell}>
      <div
        className={styles.outcome}
        data-turns={isDecisive ? change : undefined}
        data-past={role !== former || undefined}
      >
        <span>
          {!isEmpty && change !== null && <span className={styles.total}>{number(counted)}</span>}{" "}
          <span className={styles.words}>
            <OutcomeWords id={id} prospects={prospects} />
          </span>
        </span>
        {counted !== total && <Bar from={Math.min(total, counted)} to={Math.max(total, counted)} />}
      </div>
    </td>
  );
}

/** A click moves it; how long it is stays. On the cell the measures would have it laid out with its table. */
function Bar({ from, to }: { readonly from: number; readonly to: number }) {
  const measures = { "--from": from, "--seats": to - from } as CSSProperties;
  return <span className={styles.bar} style={measures} />;
}

interface OutcomeWordsProps {
  readonly id: ListId;
  readonly prospects: Prospects;
}

function OutcomeWords({ id, prospects }: OutcomeWordsProps) {
  const { t } = useI18n();
  const { isEmpty, line } = prospects.standing;
  const { change, counted, isDecisive } = prospects.of(id);
  if (change === null) return null;
  if (isEmpty && !isDecisive) return t("lists.short", { short: line - counted });
  const joins = change === "joins";
  const condition = t(joins ? "lists.withIt" : "lists.withoutIt");
  if (!isDecisive) return condition;
  return (
    <>
      <VisuallyHidden>{condition}</VisuallyHidden> <span aria-hidden="true">{joins && "✓ "}</span>
      {t(joins ? "lists.enough" : "lists.tooFew")}
    </>
  );
}
