import { useI18n } from "#i18n/useI18n.ts";
import { isPowerColumn, type ColumnId, type PowerColumn } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import { Outcome } from "./Outcome.tsx";
import type { Prospect } from "#features/lists/prospects.ts";
import { PowerCell } from "#features/lists/power/PowerCell.tsx";
import { RoleControl } from "./RoleControl.tsx";

interface ValueCellProps {
  readonly column: ColumnId;
  readonly entry: ListEntry;
  readonly prospect: Prospect;
  readonly line: number;
}

/** A cell of any column but the first. */
export function ValueCell({ column, ...rest }: ValueCellProps) {
  return (
    <td data-column={column}>
      {isPowerColumn(column) ? (
        <PowerCell column={column} power={rest.entry.power} />
      ) : (
        <Value column={column} {...rest} />
      )}
    </td>
  );
}

interface ValueProps extends ValueCellProps {
  readonly column: Exclude<ColumnId, PowerColumn>;
}

function Value({ column, entry, prospect, line }: ValueProps) {
  const { number, percent } = useI18n();
  switch (column) {
    case "seats":
      return number(entry.seats);
    case "share":
      return percent(entry.share);
    case "family":
      return entry.family !== null && <bdi>{entry.family}</bdi>;
    case "leader":
      return entry.leader !== null && <bdi>{entry.leader}</bdi>;
    case "role":
      return <RoleControl id={entry.list.id} name={entry.name} role={prospect.role} />;
    case "list":
      return null;
    default:
      return isAbout(prospect, column) && <Outcome prospect={prospect} line={line} />;
  }
}

/** A member can leave, another can join: each list has an outcome in one of the two columns. */
function isAbout({ role }: Prospect, column: "without" | "with"): boolean {
  return (role === null) === (column === "with");
}
