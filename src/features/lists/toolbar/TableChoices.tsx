import { roleChoices } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/arrival.tsx";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { ClearChoice } from "./ClearChoice.tsx";
import { TakeAway } from "./TakeAway.tsx";
import { SortChoice } from "./SortChoice.tsx";
import toolbar from "./ListsToolbar.module.css";
import styles from "./ChoiceGroup.module.css";
import { columnIds } from "#features/lists/columnIds.ts";
import { PowerButton } from "#features/lists/power/PowerButton.tsx";
import { useLists } from "#features/lists/useListsView.ts";

/** How the table is set: its order and groups, what it shows, and what can be taken away from it. */
export function TableChoices() {
  useTexts("panels");
  return (
    <div className={toolbar.choices}>
      <ClearChoice />
      <PowerButton />
      <SortChoice />
      <ColumnChoice />
      <GroupSwitch />
      <FamilyFilter />
      <RoleFilter />
      <TakeAway />
    </div>
  );
}

function FamilyFilter() {
  const view = useLists();
  const { t, name } = useI18n();
  const present = view.families.filter(({ id }) =>
    view.entries.some(({ list }) => list.family === id),
  );
  if (present.length === 0) return null;
  return (
    <ChoiceGroup
      legend={t("lists.onlyFamilies")}
      choices={present.map((family) => ({ id: family.id, label: name(family.name) }))}
      chosen={view.filters.families}
      onChoose={(families) => view.setFilters({ families })}
    />
  );
}

function RoleFilter() {
  const view = useLists();
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

function ColumnChoice() {
  const view = useLists();
  const { t } = useI18n();
  return (
    <ChoiceGroup
      legend={t("lists.shownColumns")}
      choices={columnIds.slice(1).map((id) => ({ id, label: t(`lists.column.${id}`) }))}
      chosen={view.columns}
      onChoose={(chosen) =>
        view.showColumns(
          Object.fromEntries(columnIds.slice(1).map((id) => [id, chosen.includes(id)])),
        )
      }
    />
  );
}

function GroupSwitch() {
  const view = useLists();
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
