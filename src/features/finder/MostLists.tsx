import { useId } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp, useConstraints } from "#store/useApp.ts";
import styles from "./ConstraintSentences.module.css";

/** "At most 5 lists". */
export function MostLists() {
  const { t } = useI18n();
  const constraints = useConstraints();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const { rows } = useSubject().chamber;
  const id = useId();
  const { mostLists } = constraints;
  const numbers = rows.map((_, index) => index + 1);
  // A link may ask for more lists than these figures have.
  const offered =
    mostLists === null || numbers.includes(mostLists) ? numbers : [...numbers, mostLists];
  return (
    <div className={styles.sentence}>
      <label className={styles.word} htmlFor={id}>
        {t("finder.most")}
      </label>
      <select
        id={id}
        className={styles.select}
        value={mostLists ?? ""}
        onChange={({ target }) =>
          chooseConstraints({
            ...constraints,
            mostLists: target.value === "" ? null : Number(target.value),
          })
        }
      >
        <option value="">{t("finder.anyNumber")}</option>
        {offered.map((count) => (
          <option key={count} value={count}>
            {t("finder.mostOption", { count })}
          </option>
        ))}
      </select>
    </div>
  );
}
