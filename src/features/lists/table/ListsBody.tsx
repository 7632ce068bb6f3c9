import { useId } from "react";
import { roleOf } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { isFiltering } from "#features/lists/filters.ts";
import { byFamily, type ListEntry } from "#features/lists/listEntries.ts";
import { useProspects } from "#features/lists/prospects.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { FamilyRow } from "./FamilyRow.tsx";
import { ListRow } from "./ListRow.tsx";
import { UnlistedRow } from "./UnlistedRow.tsx";

/** The rows: one after the other or under their families, and the seats nobody is named for last. */
export function ListsBody() {
  const view = useLists();
  const { t } = useI18n();
  const decisiveId = useId();
  const { shown, columns } = view;
  const prospects = useProspects();
  const { rule, roles } = useSubject().proposal;
  const hasUnlisted = view.chamber.unlisted > 0 && !isFiltering(view.filters);

  function row(entry: ListEntry) {
    const { id } = entry.list;
    const role = roleOf(roles, id);
    const { change, isDecisive } = prospects.of(id);
    const isNeeded = role !== null && change === "leaves" && isDecisive;
    return (
      <ListRow
        key={id}
        entry={entry}
        columns={columns}
        role={role}
        describedBy={isNeeded ? decisiveId : undefined}
      />
    );
  }

  return (
    <>
      {view.isGrouped ? (
        byFamily(shown, view.families).map(({ family, entries }) => (
          <tbody key={family?.id ?? ""}>
            {family !== null && <FamilyRow family={family} entries={entries} columns={columns} />}
            {entries.map(row)}
          </tbody>
        ))
      ) : (
        <tbody>{shown.map(row)}</tbody>
      )}
      {hasUnlisted && (
        <tbody>
          <UnlistedRow chamber={view.chamber} columns={columns} />
        </tbody>
      )}
      <tbody hidden>
        <tr>
          <td id={decisiveId}>{t("lists.decisive", { rule: rule.kind })}</td>
        </tr>
      </tbody>
    </>
  );
}
