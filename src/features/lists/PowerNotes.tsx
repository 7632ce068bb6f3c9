import { lineOf } from "#domain/rule.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useCounting } from "#store/useApp.ts";
import type { ChamberPower } from "#asking/usePower.ts";
import { Working } from "#ui/Working.tsx";
import { isPowerColumn } from "./columns.ts";
import styles from "./PowerNotes.module.css";
import { PowerSentence } from "./PowerSentence.tsx";
import { PowerTrouble } from "./PowerTrouble.tsx";
import type { ListsView } from "./useListsView.ts";

/** What each figure of power says, or why there are none. */
export function PowerNotes({ view }: { readonly view: ListsView }) {
  const { power } = view;
  if (power === null) return null;
  return power.state.kind === "known" || power.state.kind === "working" ? (
    <Explanations view={view} power={power} />
  ) : (
    <div className={styles.notes}>
      <PowerTrouble power={power} />
    </div>
  );
}

interface ExplanationsProps {
  readonly view: ListsView;
  readonly power: ChamberPower;
}

/** A sentence for each column. Its place is kept while the figures are worked out. */
function Explanations({ view, power }: ExplanationsProps) {
  const { t } = useI18n();
  const isCurrent = power.state.kind === "known" && power.state.isCurrent;
  return (
    // The columns below are dimmed by this name while their figures are those of before.
    <div className={styles.notes} data-power={isCurrent ? "current" : "past"}>
      <p className={styles.head}>
        <span className={styles.name}>{t("lists.powerHeading", { line: power.line })}</span>
        {!isCurrent && <Working>{t("power.working")}</Working>}
      </p>
      <dl className={styles.figures}>
        {view.columns.filter(isPowerColumn).map((id) => (
          <div key={id} className={styles.note}>
            <dt className={styles.name}>{t(`lists.column.${id}`)}</dt>
            <dd id={view.noteIds[id]} className={styles.text}>
              <PowerSentence column={id} power={power} />
            </dd>
          </div>
        ))}
        <Assumptions view={view} power={power} />
      </dl>
    </div>
  );
}

/** What the figures take for granted and the chamber may not do. */
function Assumptions({ view, power }: ExplanationsProps) {
  const { t } = useI18n();
  const { rule } = useCounting();
  const { rows, ledger } = view.edition;
  const { unlisted, size } = ledger;
  const [line, lineNow] = [lineOf(rule, size, 0), view.prospects.line];
  const hasKinds = rows.some(({ list }) => (power.of(list)?.kind ?? null) !== null);
  return (
    <>
      {unlisted > 0 && (
        <div className={styles.note}>
          <dt className={styles.name}>{t("lists.powerUnlisted")}</dt>
          <dd className={styles.text}>
            {t("power.amongListed", { unlisted, size })} {hasKinds && t("power.certainKind")}
          </dd>
        </div>
      )}
      {lineNow !== line && (
        <div className={styles.note}>
          <dt className={styles.name}>{t("lists.powerAbstentions")}</dt>
          <dd className={styles.text}>{t("power.nobodyAbstains", { line, lineNow })}</dd>
        </div>
      )}
    </>
  );
}
