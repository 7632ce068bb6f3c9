import type { Role } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { isPowerColumn, type CellColumn, type PowerColumn } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import { PowerCell } from "#features/lists/power/PowerCell.tsx";
import { OutcomeCell } from "./OutcomeCell.tsx";

interface ValueCellProps {
  readonly column: CellColumn;
  readonly entry: ListEntry;
  readonly role: Role | null;
}

/** A cell of any column but the first. */
export function ValueCell({ column, entry, role }: ValueCellProps) {
  if (column === "outcome") return <OutcomeCell id={entry.list.id} role={role} />;
  return (
    <td data-column={column}>
      {isPowerColumn(column) ? (
        <PowerCell column={column} power={entry.power} />
      ) : (
        <Value column={column} entry={entry} role={role} />
      )}
    </td>
  );
}

interface ValueProps extends ValueCellProps {
  readonly column: Exclude<CellColumn, PowerColumn | "outcome">;
}

function Value({ column, entry, role }: ValueProps) {
  const { t, number, percent } = useI18n();
  switch (column) {
    case "seats":
      return number(entry.seats);
    case "share":
      return percent(entry.share);
    case "family":
      return entry.family !== null && <bdi>{entry.family}</bdi>;
    case "role":
      return t(`role.${role ?? "opposition"}`);
  }
}
