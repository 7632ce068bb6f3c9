import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { standfirst } from "#words/standfirst.ts";
import styles from "./Standfirst.module.css";

/** Characters of one line on a tablet, and of two on a phone. */
const narrowRoom = 95;

/** What the headline leaves out. It follows every change; the live region says the short form. */
export function Standfirst() {
  const i18n = useI18n();
  const subject = useSubject();
  const facts = standfirst(subject, i18n);
  const [first, ...others] = facts;
  const isLong = i18n.sentences(facts).length > narrowRoom;
  const more = subject.standing.isEmpty ? [...others, i18n.t("standfirst.list")] : others;
  return (
    <p className={styles.standfirst}>
      {first}{" "}
      {more.length > 0 && (
        <span className={isLong || subject.standing.isEmpty ? styles.wide : undefined}>
          {i18n.sentences(more)}
        </span>
      )}
    </p>
  );
}
