import type { Statement } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { listName, listNames } from "#words/names.ts";
import styles from "./Statement.module.css";

interface AttributionProps {
  readonly statement: Statement;
  readonly who: string;
  readonly outlet: string;
  readonly url: string;
  /** Why the record is not beyond doubt. */
  readonly doubt: string | null;
  readonly later: string | null;
}

/**
 * Who said it, of which list about which, when and where, and what became of it: particulars in a row and
 * no sentence. The style sets dots between them; the blanks are where a line may end.
 */
export function Attribution({ statement, who, outlet, url, doubt, later }: AttributionProps) {
  const { t, date } = useI18n();
  const lists = useLists(statement);
  return (
    <p>
      <span className={styles.part}>
        <bdi>{who}</bdi>
      </span>{" "}
      {lists !== null && <strong className={styles.lists}>{lists}</strong>}{" "}
      <time className={styles.aside} dateTime={statement.date}>
        {date(statement.date)}
      </time>{" "}
      <span className={styles.aside}>
        <a href={url} target="_blank" rel="noreferrer">
          <bdi>{outlet}</bdi>
        </a>
      </span>{" "}
      {doubt !== null && (
        <span className={styles.aside}>
          <bdi>{doubt}</bdi>
        </span>
      )}{" "}
      {later !== null && <span className={styles.later}>{t("quotes.later", { what: later })}</span>}
    </p>
  );
}

/** "Sairoon on Nasr", "KDP", "on Sairoon"; `null` where no list is concerned. */
function useLists({ by, lists }: Statement): string | null {
  const i18n = useI18n();
  const { chamber } = useSubject();
  const others = lists.filter((id) => id !== by);
  const of = listNames(chamber, others, i18n);
  if (by === null) return others.length === 0 ? null : i18n.t("quotes.outsideOn", { of });
  const name = listName(chamber, by, i18n);
  return others.length === 0 ? name : i18n.t("quotes.pair", { by: name, of });
}
