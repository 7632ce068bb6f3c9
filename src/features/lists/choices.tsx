import { roleChoices } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import styles from "./ChoiceGroup.module.css";
import { columnIds } from "./columns.ts";
import type { ListsView } from "./useListsView.ts";

interface ViewProps {
  readonly view: ListsView;
}

export function FamilyFilter({ view }: ViewProps) {
  const { t, name } = useI18n();
  const present = view.families.filter(({ id }) =>
    view.entries.some(({ list }) => list.family === id),
  );
  return (
    <ChoiceGroup
      legend={t("lists.onlyFamilies")}
      choices={present.map((family) => ({ id: family.id, label: name(family.name) }))}
      chosen={view.filters.families}
      onChoose={(families) => view.setFilters({ families })}
    />
  );
}

export function RoleFilter({ view }: ViewProps) {
  const { t } = useI18n();
  return (
    <ChoiceGroup
      legend={t("lists.onlyRoles")}
      choices={roleChoices.map((id) => ({ id, label: t(`role.${id}`) }))}
      chosen={view.filters.roles}
      onChoose={(roles) => view.setFilters({ roles })}
    />
  );
}

export function ColumnChoice({ view }: ViewProps) {
  const { t } = useI18n();
  return (
    <ChoiceGroup
      legend={t("lists.shownColumns")}
      choices={columnIds.slice(1).map((id) => ({ id, label: t(`lists.column.${id}`) }))}
      chosen={view.columns}
      onChoose={(chosen) =>
        view.table.setColumnVisibility(
          Object.fromEntries(columnIds.slice(1).map((id) => [id, chosen.includes(id)])),
        )
      }
    />
  );
}

export function GroupSwitch({ view }: ViewProps) {
  const { t } = useI18n();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={view.isGrouped}
        onChange={(event) => view.setGrouped(event.target.checked)}
      />
      {t("lists.group")}
    </label>
  );
}
