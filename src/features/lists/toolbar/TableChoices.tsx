import { roleChoices } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/useTexts.ts";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { SortChoice } from "./SortChoice.tsx";
import toolbar from "./ListsToolbar.module.css";
import styles from "./ChoiceGroup.module.css";
import { columnIds } from "#features/lists/columnIds.ts";
import { useLists } from "#features/lists/useListsView.ts";

const kinds = {
  sort: SortChoice,
  group: GroupSwitch,
  family: FamilyFilter,
  role: RoleFilter,
  columns: ColumnChoice,
  sortHint: SortHint,
} as const;

interface TableChoicesProps {
  readonly of: readonly (keyof typeof kinds)[];
}

/** How the table is set: what it shows, in which order and groups. */
export function TableChoices({ of }: TableChoicesProps) {
  useTexts("panels");
  return of.map((kind) => {
    const Choice = kinds[kind];
    return <Choice key={kind} />;
  });
}

function FamilyFilter() {
  const view = useLists();
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

function SortHint() {
  const { t } = useI18n();
  return <p className={toolbar.hint}>{t("lists.sortHint")}</p>;
}
