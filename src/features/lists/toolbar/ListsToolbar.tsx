import { memo, type ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { ask } from "#ui/loading.ts";
import { part } from "#ui/part.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { Working } from "#ui/Working.tsx";
import { useLists } from "#features/lists/useListsView.ts";
import styles from "./ListsToolbar.module.css";
import { SearchField } from "./SearchField.tsx";

const TableChoices = part(async () => (await import("./TableChoices.tsx")).TableChoices);

interface ListsToolbarProps {
  readonly headingId: string;
  readonly actions: ReactNode;
}

/** What helps to choose lists, and the search; how the table is set stands behind one button. */
export const ListsToolbar = memo(function ListsToolbar({ headingId, actions }: ListsToolbarProps) {
  const view = useLists();
  const { t } = useI18n();
  const { families, roles } = view.filters;
  const chosen = families.length + roles.length;
  return (
    <div className={styles.toolbar}>
      <VisuallyHidden>
        <h2 id={headingId}>{t("lists.heading")}</h2>
      </VisuallyHidden>
      {actions}
      <span className={styles.tools}>
        <SearchField
          search={view.filters.search}
          onBegin={() => ask(view.loadSearch)}
          onSearch={(search) => view.setFilters({ search })}
        />
        <span className={styles.menu}>
          <Disclosure
            align="end"
            label={
              <>
                <span className={styles.sign}>
                  <Icon name="settings" />
                </span>
                <CompactLabel>
                  {t(chosen === 0 ? "lists.options" : "lists.optionsChosen", { chosen })}
                </CompactLabel>
              </>
            }
          >
            <TableChoices waiting={<Working>{t("app.loading")}</Working>} />
          </Disclosure>
        </span>
      </span>
    </div>
  );
});
