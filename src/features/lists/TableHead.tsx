import { useI18n } from "#i18n/useI18n.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { isPowerColumn } from "./columns.ts";
import { HeaderCell } from "./HeaderCell.tsx";
import type { ListsView } from "./useListsView.ts";

/** What the table is for, said aloud, and the names of its columns. */
export function TableHead({ view }: { readonly view: ListsView }) {
  const { t } = useI18n();
  return (
    <>
      <caption>
        <VisuallyHidden>{t("lists.hint")}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <td />
          {view.columns.map((id) => {
            const place = view.sorting.findIndex((sort) => sort.id === id);
            return (
              <HeaderCell
                key={id}
                column={id}
                isDescending={view.sorting[place]?.desc ?? null}
                order={view.sorting.length > 1 && place >= 0 ? place + 1 : null}
                describedBy={isPowerColumn(id) ? view.noteIds[id] : undefined}
                onSort={(isFurther) =>
                  view.table.getColumn(id)?.toggleSorting(undefined, isFurther)
                }
              />
            );
          })}
        </tr>
      </thead>
    </>
  );
}
