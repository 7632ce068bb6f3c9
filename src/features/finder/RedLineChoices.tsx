import { useId } from "react";
import { isApart, withPair, withoutPair } from "#domain/constraints.ts";
import type { Statements } from "#domain/statements.ts";
import { statedVetoes, type RedLine, type StatedVeto } from "#domain/redLines.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useDossier, useSubject } from "#store/subject.tsx";
import { loaded } from "#ui/loading.ts";
import { useApp, useConstraints } from "#store/useApp.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { More } from "#ui/More.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { listNames } from "#words/names.ts";
import styles from "./RedLineChoices.module.css";

interface ChoicesProps {
  readonly load: () => Promise<Statements>;
}

/** The refusals that were stated in public, where any are recorded. */
export function RedLineChoices() {
  const { statements } = useDossier();
  return statements === null ? null : (
    <PartBoundary>
      <Choices load={statements} />
    </PartBoundary>
  );
}

/** Each as a condition that can be ticked. */
function Choices({ load }: ChoicesProps) {
  const { t } = useI18n();
  const vetoes = statedVetoes(loaded(load).redLines);
  const constraints = useConstraints();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const isAll = vetoes.every(({ pair }) => isApart(constraints, pair));
  const isSome = vetoes.some(({ pair }) => isApart(constraints, pair));
  if (vetoes.length === 0) return null;

  function chooseAll(isWanted: boolean) {
    const choose = isWanted ? withPair : withoutPair;
    chooseConstraints(vetoes.reduce((before, { pair }) => choose(before, pair), constraints));
  }

  return (
    <fieldset className={styles.redLines}>
      <legend className={styles.legend}>
        <VisuallyHidden>{t("finder.redLines")}</VisuallyHidden>
      </legend>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isAll}
          ref={(box) => {
            if (box !== null) box.indeterminate = isSome && !isAll;
          }}
          onChange={({ target }) => chooseAll(target.checked)}
        />
        {t("finder.allRedLines")}
      </label>
      <More label={t("finder.eachRefusal", { count: vetoes.length })}>
        <ul className={styles.vetoes}>
          {vetoes.map((veto) => (
            <li key={veto.pair.join("_")}>
              <VetoChoice veto={veto} />
            </li>
          ))}
        </ul>
      </More>
    </fieldset>
  );
}

function VetoChoice({ veto: { pair, statements } }: { readonly veto: StatedVeto }) {
  const i18n = useI18n();
  const { chamber } = useSubject();
  const constraints = useConstraints();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const noteId = useId();
  const isChosen = isApart(constraints, pair);
  return (
    <>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-describedby={noteId}
          onChange={() => chooseConstraints((isChosen ? withoutPair : withPair)(constraints, pair))}
        />
        {i18n.t("finder.veto", { lists: listNames(chamber, pair, i18n) })}
      </label>
      <div id={noteId} className={styles.statements}>
        {statements.map((statement) => (
          <Statement key={statement.id} statement={statement} />
        ))}
      </div>
    </>
  );
}

/** Who said it when and where, and what became of it. */
function Statement({ statement }: { readonly statement: RedLine }) {
  const { t, date } = useI18n();
  const { summary, statedBy, outlet, url, later } = statement;
  return (
    <>
      <p>
        <a href={url} target="_blank" rel="noreferrer">
          {t("finder.stated", { who: statedBy, date: date(statement.date), outlet })}
        </a>
      </p>
      <p>{later === null ? t("finder.laterUnknown") : t("finder.later", { what: later })}</p>
      <More label={t("finder.whatWasSaid")}>
        <p>{summary}</p>
      </More>
    </>
  );
}
