import { useI18n } from "#i18n/useI18n.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { part } from "#ui/part.tsx";
import { CopyButton } from "./CopyButton.tsx";
import styles from "./ListsToolbar.module.css";
import { Working } from "#ui/Working.tsx";
import { PowerButton } from "#features/lists/power/PowerButton.tsx";
import { SearchField } from "./SearchField.tsx";
import { useLists } from "#features/lists/useListsView.ts";

const TableChoices = part(async () => (await import("./TableChoices.tsx")).TableChoices);

interface ListsToolbarProps {
  readonly headingId: string;
}

/** Search, filters, columns and copy; on a phone all but the search stand behind one button. */
export function ListsToolbar({ headingId }: ListsToolbarProps) {
  const view = useLists();
  const { t } = useI18n();
  const { families, roles } = view.filters;
  const waiting = <Working>{t("app.loading")}</Working>;
  const chosen = families.length + roles.length;
  return (
    <div className={styles.toolbar}>
      <h2 id={headingId} className={styles.heading}>
        {t("lists.heading")}
      </h2>
      <SearchField
        search={view.filters.search}
        onSearch={(search) => view.setFilters({ search })}
      />
      <div className={styles.wide}>
        <Disclosure
          label={t(families.length === 0 ? "lists.family" : "lists.familyChosen", {
            chosen: families.length,
          })}
        >
          <TableChoices of={["group", "family"]} waiting={waiting} />
        </Disclosure>
        <Disclosure
          label={t(roles.length === 0 ? "lists.role" : "lists.roleChosen", {
            chosen: roles.length,
          })}
        >
          <TableChoices of={["role"]} waiting={waiting} />
        </Disclosure>
        <Disclosure label={t("lists.columns")}>
          <TableChoices of={["columns", "sortHint"]} waiting={waiting} />
        </Disclosure>
        <PowerButton />
        <CopyButton />
      </div>
      <div className={styles.narrow}>
        <Disclosure
          align="end"
          label={t(chosen === 0 ? "lists.options" : "lists.optionsChosen", { chosen })}
        >
          <div className={styles.options}>
            <TableChoices of={["sort", "group", "family", "role", "columns"]} waiting={waiting} />
            <PowerButton />
            <CopyButton />
          </div>
        </Disclosure>
      </div>
    </div>
  );
}
