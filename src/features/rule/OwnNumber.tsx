import { useId, useState } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import styles from "./RuleChooser.module.css";

/**
 * A number of one's own, taken over when it is complete: on Enter or on leaving the field. What
 * cannot be a line is named, and the line stays as it was.
 */
export function OwnNumber({ seats }: { readonly seats: number }) {
  const { t } = useI18n();
  const { size } = useSubject().chamber;
  const chooseRule = useApp((app) => app.chooseRule);
  const [typed, setTyped] = useState(String(seats));
  const hintId = useId();
  const isPossible = isLine(typed, size);

  function takeOver() {
    if (isPossible) chooseRule({ kind: "at-least", seats: Number(typed) });
  }

  return (
    <div>
      <label className={styles.ownLabel}>
        <span>{t("ruleChoice.number")}</span>
        <input
          className={styles.number}
          inputMode="numeric"
          value={typed}
          aria-invalid={!isPossible}
          aria-describedby={hintId}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={takeOver}
          onKeyDown={(event) => {
            if (event.key === "Enter") takeOver();
          }}
        />
      </label>
      <p id={hintId} className={isPossible ? styles.hint : styles.error}>
        {t("ruleChoice.numberRange", { size })}
      </p>
    </div>
  );
}

function isLine(typed: string, size: number): boolean {
  return /^\d{1,6}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= size;
}
