import { useMemo } from "react";
import type { Parliament } from "#domain/parliament.ts";
import { orderedFor } from "#store/tableSettings.ts";
import { useApp } from "#store/useApp.ts";
import { columnIds } from "./columnIds.ts";
import { defaultVisibility, type Visibility } from "./columns.ts";
import { filtersAmong } from "./filters.ts";

/** What somebody chose to see, as far as it means something here: the same objects until it changes. */
export function useChoices({ id: parliament, families }: Parliament) {
  const settings = useApp((app) => app.table);
  const columns = useApp((app) => app.columns);
  // What was chosen among another parliament's families means nothing in this one.
  const filters = useMemo(
    () => filtersAmong(settings.filters, families),
    [settings.filters, families],
  );
  const shownColumns = useMemo(() => {
    const visibility: Visibility = { ...defaultVisibility, ...columns };
    return columnIds.filter((id) => visibility[id] !== false);
  }, [columns]);
  return { settings, filters, shownColumns, orderedBy: orderedFor(settings, parliament) };
}
