import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition } from "#store/useApp.ts";
import { Icon } from "#ui/Icon.tsx";
import styles from "./ListAdder.module.css";

interface ListAdderProps {
  readonly label: string;
  /** Lists that cannot be chosen. */
  readonly without: readonly ListId[];
  readonly onAdd: (id: ListId) => void;
}

/** A native choice of the chamber's lists that stays on "add" when one has been chosen. */
export function ListAdder({ label, without, onAdd }: ListAdderProps) {
  const { t, name } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const edition = useEdition();
  const offered = parliament.lists.filter(
    ({ id }) => !without.includes(id) && Object.hasOwn(edition.seats, id),
  );
  return (
    <span className={styles.adder}>
      <span className={styles.text} aria-hidden="true">
        {t("finder.add")}
        <Icon name="chevron" />
      </span>
      <select
        className={styles.select}
        aria-label={label}
        value=""
        onChange={({ target }) => {
          if (target.value !== "") onAdd(target.value);
        }}
      >
        <option value="">{t("finder.add")}</option>
        {offered.map(({ id, short }) => (
          <option key={id} value={id}>
            {t("finder.option", { list: name(short), seats: edition.seats[id] ?? 0 })}
          </option>
        ))}
      </select>
    </span>
  );
}
