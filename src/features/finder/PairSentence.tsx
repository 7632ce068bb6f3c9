import { useMemo, useState } from "react";
import { withPair, withoutPair } from "#domain/constraints.ts";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp, useConstraints } from "#store/useApp.ts";
import { listName } from "#words/names.ts";
import styles from "./ConstraintSentences.module.css";
import { ListAdder } from "./ListAdder.tsx";
import { ListChip } from "./ListChip.tsx";

/** "Never together: Wataniya, Fatah". Two lists are chosen one after the other. */
export function PairSentence() {
  const i18n = useI18n();
  const { t } = i18n;
  const { chamber } = useSubject();
  const constraints = useConstraints();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const [first, setFirst] = useState<ListId | null>(null);

  // The same list as long as it is about the same list: what is chosen from is long.
  const without = useMemo(() => (first === null ? [] : [first]), [first]);

  function choose(id: ListId) {
    if (first !== null) chooseConstraints(withPair(constraints, [first, id]));
    setFirst(first === null ? id : null);
  }

  return (
    <div className={styles.sentence} role="group" aria-label={t("finder.apart")}>
      {(first !== null || constraints.apart.length > 0) && (
        <span className={styles.word}>{t("finder.apart")}</span>
      )}
      {constraints.apart.map((pair) => (
        <ListChip
          key={pair.join("_")}
          lists={pair}
          removeLabel="finder.remove.apart"
          onRemove={() => chooseConstraints(withoutPair(constraints, pair))}
        />
      ))}
      {first !== null && (
        <ListChip
          lists={[first]}
          removeLabel="finder.remove.first"
          onRemove={() => setFirst(null)}
        />
      )}
      <ListAdder
        label={
          first === null
            ? t("finder.add.apart")
            : t("finder.add.second", { list: listName(chamber, first, i18n) })
        }
        text={t(first === null ? "finder.plus.apart" : "finder.plus.second")}
        without={without}
        onAdd={choose}
      />
    </div>
  );
}
