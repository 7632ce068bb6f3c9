import { lineOf } from "#domain/rule.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useScenario } from "#store/useApp.ts";
import { isPowerColumn, type PowerColumn } from "./columns.ts";
import styles from "./PowerNotes.module.css";
import type { ListsView } from "./useListsView.ts";

/** What each figure of power says, in a sentence with the largest list as its example. */
export function PowerNotes({ view }: { readonly view: ListsView }) {
  const { t } = useI18n();
  const { unlisted } = view.edition.ledger;
  const shown = view.columns.filter(isPowerColumn);
  if (shown.length === 0) return null;
  if (view.power === null) return <p className={styles.waiting}>{t("lists.powerWorking")}</p>;
  return (
    <dl className={styles.notes}>
      {shown.map((id) => (
        <div key={id} className={styles.note}>
          <dt className={styles.name}>{t(`lists.column.${id}`)}</dt>
          <dd id={view.noteIds[id]} className={styles.text}>
            <PowerSentence column={id} view={view} />
          </dd>
        </div>
      ))}
      {unlisted > 0 && (
        <div className={styles.note}>
          <dt className={styles.name}>{t("lists.powerUnlisted")}</dt>
          <dd className={styles.text}>{t("lists.powerUnlistedNote", { unlisted })}</dd>
        </div>
      )}
    </dl>
  );
}

interface PowerSentenceProps {
  readonly column: PowerColumn;
  readonly view: ListsView;
}

function PowerSentence({ column, view }: PowerSentenceProps) {
  const { t, percent, compact } = useI18n();
  const { rule } = useScenario();
  const [largest] = view.edition.rows;
  const example = view.entries.find(({ list }) => list.id === largest?.list);
  if (example?.power === undefined || example.power === null || view.power === null) return null;
  const { shapley, banzhaf, minimalShare } = example.power;
  const share = { shapley, banzhaf, minimal: minimalShare }[column];
  return t(`lists.explains.${column}`, {
    list: example.name,
    share: percent(share),
    line: lineOf(rule, view.edition.ledger.size, 0),
    all: compact(view.power.standing.minimal),
  });
}
