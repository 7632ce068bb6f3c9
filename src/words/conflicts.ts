import type { Chamber } from "#domain/chamber.ts";
import type { Roles } from "#domain/roles.ts";
import { conflictsWithin, type Opposed, type Statements } from "#domain/statements.ts";
import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { listName } from "./names.ts";

/** "Sairoon on Nasr", "Sairoon on Nasr, KDP on PUK", "Sairoon on Nasr, KDP on PUK and 2 more". */
export function conflictPairs(
  [first, second, ...more]: readonly Opposed[],
  chamber: Chamber,
  i18n: I18n,
): string {
  const pair = ({ by, of }: Opposed) =>
    i18n.t("quotes.pair", {
      by: listName(chamber, by, i18n),
      of: listName(chamber, of, i18n),
    });
  if (first === undefined) return "";
  if (second === undefined) return pair(first);
  const values = { first: pair(first), second: pair(second), count: more.length };
  return i18n.t("quotes.pairs", values);
}

interface Known {
  /** `null` while it is not known what was said. */
  readonly statements: Statements | null;
  readonly i18n: I18n;
}

/** "Against each other: Sairoon on Nasr.": whom a change set against each other, or `null`. */
export function newConflicts(
  before: Roles,
  { chamber, proposal }: Subject,
  { statements, i18n }: Known,
): string | null {
  if (statements === null) return null;
  const lists = chamber.lists.map(({ id }) => id);
  const former = conflictsWithin(statements, before, lists);
  const isNew = ({ by, of }: Opposed) => !former.some((pair) => pair.by === by && pair.of === of);
  const conflicts = conflictsWithin(statements, proposal.roles, lists).filter(isNew);
  if (conflicts.length === 0) return null;
  return i18n.t("quotes.conflict", { pairs: conflictPairs(conflicts, chamber, i18n) });
}
