import { roleOf } from "#domain/roles.ts";
import { findList, shortName, type ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useCounting } from "#store/useApp.ts";
import styles from "./ConcernedLists.module.css";

interface ConcernedListsProps {
  readonly ids: readonly ListId[];
  readonly others: readonly string[];
}

/** The lists that words are about; those of the coalition in bold. */
export function ConcernedLists({ ids, others }: ConcernedListsProps) {
  const { t, name } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const { roles } = useCounting();
  return (
    <ul className={styles.lists} aria-label={t("quotes.concerns")}>
      {ids.map((id) => (
        <li
          key={id}
          className={styles.list}
          data-pigment={findList(parliament, id)?.pigment}
          data-member={roleOf(roles, id) !== null || undefined}
        >
          <span className={styles.swatch} aria-hidden="true" />
          <bdi>{name(shortName(parliament, id))}</bdi>
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
