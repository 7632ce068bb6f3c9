import { useI18n } from "#i18n/useI18n.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { ColumnChoice, FamilyFilter, GroupSwitch, RoleFilter } from "./choices.tsx";
import { CopyButton } from "./CopyButton.tsx";
import styles from "./ListsToolbar.module.css";
import { PowerButton } from "./PowerButton.tsx";
import { SearchField } from "./SearchField.tsx";
import { SortChoice } from "./SortChoice.tsx";
import type { ListsView } from "./useListsView.ts";

interface ListsToolbarProps {
  readonly view: ListsView;
  readonly headingId: string;
}

/** Search, filters, columns and copy; on a phone all but the search stand behind one button. */
export function ListsToolbar({ view, headingId }: ListsToolbarProps) {
  const { t } = useI18n();
  const { families, roles } = view.filters;
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
          <GroupSwitch view={view} />
          <FamilyFilter view={view} />
        </Disclosure>
        <Disclosure
          label={t(roles.length === 0 ? "lists.role" : "lists.roleChosen", {
            chosen: roles.length,
          })}
        >
          <RoleFilter view={view} />
        </Disclosure>
        <Disclosure label={t("lists.columns")}>
          <ColumnChoice view={view} />
          <p className={styles.hint}>{t("lists.sortHint")}</p>
        </Disclosure>
        <PowerButton view={view} />
        <CopyButton view={view} />
      </div>
      <div className={styles.narrow}>
        <Disclosure
          align="end"
          label={t(chosen === 0 ? "lists.options" : "lists.optionsChosen", { chosen })}
        >
          <div className={styles.options}>
            <SortChoice view={view} />
            <GroupSwitch view={view} />
            <FamilyFilter view={view} />
            <RoleFilter view={view} />
            <ColumnChoice view={view} />
            <PowerButton view={view} />
            <CopyButton view={view} />
          </div>
        </Disclosure>
      </div>
    </div>
  );
}
