import { useEffect, useRef } from "react";
import { conflictsWithin, type Opposed, type Statements } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { loaded } from "#ui/loading.ts";
import { useAnnounceAlso } from "#ui/LiveRegion.tsx";
import { conflictPairs } from "#words/conflicts.ts";

/**
 * Says whom a change set against each other, together with what is said of the change: not after
 * it, as what is seen of the statements is drawn.
 */
export function SpokenConflicts({ load }: { readonly load: () => Promise<Statements> }) {
  const i18n = useI18n();
  const also = useAnnounceAlso();
  const statements = loaded(load);
  const { chamber, proposal } = useSubject();
  const lists = chamber.lists.map(({ id }) => id);
  const conflicts = conflictsWithin(statements, proposal.roles, lists);
  const known = useRef(conflicts);

  // The live region.
  useEffect(() => {
    const isNew = ({ by, of }: Opposed) =>
      !known.current.some((pair) => pair.by === by && pair.of === of);
    const pairs = conflictPairs(conflicts.filter(isNew), chamber, i18n);
    known.current = conflicts;
    if (pairs !== "") also(i18n.t("quotes.conflict", { pairs }));
  });
  return null;
}
