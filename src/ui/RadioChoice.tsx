import { useId, type ReactNode } from "react";
import styles from "./RadioChoice.module.css";

interface RadioChoiceProps {
  /** The name that the choices of one group share. */
  readonly group: string;
  readonly label: string;
  /** What the choice means, in a line under it. */
  readonly note?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

/** One of several choices, of which one is made; it stands in a `fieldset`. */
export function RadioChoice(props: RadioChoiceProps) {
  const { group, label, note, isChosen, onChoose, children } = props;
  const noteId = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.label}>
        <input
          type="radio"
          name={group}
          checked={isChosen}
          onChange={onChoose}
          aria-describedby={note === undefined ? undefined : noteId}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
      {children !== undefined && <div className={styles.more}>{children}</div>}
    </div>
  );
}
