import { useId } from "react";
import { VisuallyHidden } from "./VisuallyHidden.tsx";
import styles from "./Segments.module.css";

interface SegmentsProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly id: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** A choice between a few, side by side: native radio buttons under their labels. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { legend, choices, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset className={styles.segments}>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      {choices.map(({ id, label }) => (
        <label key={id} className={styles.segment}>
          <input
            type="radio"
            name={group}
            className={styles.input}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span className={styles.label}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
