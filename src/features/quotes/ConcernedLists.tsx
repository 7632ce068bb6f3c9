import { roleOf } from "#domain/roles.ts";
import { listOf } from "#domain/chamber.ts";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { listName } from "#words/names.ts";
import styles from "./ConcernedLists.module.css";

interface ConcernedListsProps {
  readonly ids: readonly ListId[];
  readonly others: readonly string[];
}

/** The lists that words are about; those of the coalition in bold. */
export function ConcernedLists({ ids, others }: ConcernedListsProps) {
  const i18n = useI18n();
  const { chamber, proposal } = useSubject();
  return (
    <ul className={styles.lists} aria-label={i18n.t("quotes.concerns")}>
      {ids.map((id) => (
        <li
          key={id}
          className={styles.list}
          data-pigment={listOf(chamber, id)?.pigment}
          data-member={roleOf(proposal.roles, id) !== null || undefined}
        >
          <span className={styles.swatch} aria-hidden="true" />
          <bdi>{listName(chamber, id, i18n)}</bdi>
        </li>
      ))}
      {others.map((other) => (
        <li key={other} className={styles.list}>
          {other}
        </li>
      ))}
    </ul>
  );
}
