import { useEffect, useRef } from "react";
import type { Chamber } from "#domain/chamber.ts";
import type { Opposed } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useAnnounceAlso } from "#ui/LiveRegion.tsx";
import { conflictPairs } from "#words/conflicts.ts";

/** Says whom a change set against each other together with what is said of the change. */
export function useSpokenConflicts(conflicts: readonly Opposed[], chamber: Chamber): void {
  const i18n = useI18n();
  const also = useAnnounceAlso();
  const known = useRef(conflicts);

  // The live region.
  useEffect(() => {
    const isNew = ({ by, of }: Opposed) =>
      !known.current.some((pair) => pair.by === by && pair.of === of);
    const pairs = conflictPairs(conflicts.filter(isNew), chamber, i18n);
    known.current = conflicts;
    if (pairs !== "") also(i18n.t("quotes.conflict", { pairs }));
  });
}
