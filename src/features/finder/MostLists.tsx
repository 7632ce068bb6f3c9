import { useId } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useScenario } from "#store/useApp.ts";
import styles from "./ConstraintSentences.module.css";

/** "At most 5 lists". */
export function MostLists() {
  const { t, number } = useI18n();
  const { constraints } = useScenario();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const { rows } = useEdition();
  const id = useId();
  const most = Math.max(rows.length, constraints.mostLists ?? 0);
  return (
    <div className={styles.sentence}>
      <label className={styles.word} htmlFor={id}>
        {t("finder.most")}
      </label>
      <select
        id={id}
        className={styles.select}
        value={constraints.mostLists ?? ""}
        onChange={({ target }) =>
          chooseConstraints({
            ...constraints,
            mostLists: target.value === "" ? null : Number(target.value),
          })
        }
      >
        <option value="">{t("finder.anyNumber")}</option>
        {Array.from({ length: most }, (_, index) => (
          <option key={index} value={index + 1}>
            {number(index + 1)}
          </option>
        ))}
      </select>
      <span>{t("finder.mostUnit")}</span>
    </div>
  );
}
