import { lineOf } from "#domain/rule.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/arrival.tsx";
import { useSubject } from "#store/subject.tsx";
import { NoAnswer } from "#ui/NoAnswer.tsx";
import { Working } from "#ui/Working.tsx";
import { powerTrouble } from "#words/powerTrouble.ts";
import { isPowerColumn } from "#features/lists/columnIds.ts";
import styles from "./PowerNotes.module.css";
import { PowerSentence } from "./PowerSentence.tsx";
import { usePowerInTable } from "./usePowerInTable.ts";
import { useLists } from "#features/lists/useListsView.ts";

/** What each figure of power says, or why there are none. */
export function PowerNotes() {
  useTexts("power", "engine");
  const i18n = useI18n();
  const power = usePowerInTable();
  const trouble = powerTrouble(power, i18n);
  return trouble === null ? (
    <Explanations power={power} />
  ) : (
    <div className={styles.notes}>
      <NoAnswer {...trouble} />
    </div>
  );
}

interface ExplanationsProps {
  readonly power: ReturnType<typeof usePowerInTable>;
}

/** A sentence for each column. Its place is kept while the figures are worked out. */
function Explanations({ power }: ExplanationsProps) {
  const view = useLists();
  const { t } = useI18n();
  const isCurrent = power.state.kind === "known" && power.state.isCurrent;
  return (
    // The columns below are dimmed by this name while their figures are those of before.
    <div className={styles.notes} data-power={isCurrent ? "current" : "past"}>
      <p className={styles.head}>
        <span className={styles.name}>{t("lists.powerHeading", { line: power.line })}</span>
        {!isCurrent && (
          <Working cancel={{ label: t("engine.cancel"), onCancel: power.cancel }}>
            {t("power.working")}
          </Working>
        )}
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
        <Assumptions power={power} />
      </dl>
    </div>
  );
}

/** What the figures take for granted and the chamber may not do. */
function Assumptions({ power }: ExplanationsProps) {
  const { t, sentences } = useI18n();
  const { proposal, chamber, standing } = useSubject();
  const { rows, unlisted, size } = chamber;
  const [line, lineNow] = [lineOf(proposal.rule, size, 0), standing.line];
  const hasKinds = rows.some(({ list }) => (power.of(list.id)?.kind ?? null) !== null);
  return (
    <>
      {unlisted > 0 && (
        <div className={styles.note}>
          <dt className={styles.name}>{t("lists.powerUnlisted")}</dt>
          <dd className={styles.text}>
            {sentences([
              t("power.amongListed", { unlisted, size }),
              ...(hasKinds ? [t("power.certainKind")] : []),
            ])}
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
