import type { Opposed } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { conflictPairs } from "#words/conflicts.ts";
import styles from "./ConflictHint.module.css";
import { ConflictMark } from "./ConflictMark.tsx";

/** Who in the coalition stands against whom; pressed, it leads to what was said. */
export function ConflictHint({ conflicts }: { readonly conflicts: readonly Opposed[] }) {
  const i18n = useI18n();
  const { chamber } = useSubject();
  if (conflicts.length === 0) return null;
  return (
    <button
      type="button"
      className={styles.hint}
      onClick={({ currentTarget }) => lead(currentTarget)}
    >
      <ConflictMark />
      <span>
        <b>{i18n.t("quotes.conflicts")}</b> {conflictPairs(conflicts, chamber, i18n)}
      </span>
    </button>
  );
}

/** Those against each other are the first of the panel. */
function lead(hint: Element) {
  hint.closest("section")?.querySelector<HTMLElement>("[data-against]")?.focus();
}
