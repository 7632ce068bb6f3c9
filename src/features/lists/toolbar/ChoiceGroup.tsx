import styles from "./ChoiceGroup.module.css";

interface ChoiceGroupProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly id: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** Checkboxes of which any number may be ticked. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { legend, choices, chosen, onChoose } = props;
  const toggle = (id: T) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
