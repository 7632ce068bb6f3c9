import { isPowerColumn } from "./columns.ts";
import { HeaderCell } from "./HeaderCell.tsx";
import type { ListsView } from "./useListsView.ts";

export function HeaderRow({ view }: { readonly view: ListsView }) {
  return (
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
              onSort={(isFurther) => view.table.getColumn(id)?.toggleSorting(undefined, isFurther)}
            />
          );
        })}
      </tr>
    </thead>
  );
}
