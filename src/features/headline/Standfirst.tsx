import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { standfirst } from "#words/standfirst.ts";
import styles from "./Standfirst.module.css";

/** Characters of two lines on a phone. */
const phoneRoom = 95;

/** What the headline leaves out. It follows every change; the live region says the short form. */
export function Standfirst() {
  const i18n = useI18n();
  const subject = useSubject();
  const facts = standfirst(subject, i18n);
  const [first, ...others] = facts;
  const isLong = i18n.sentences(facts).length > phoneRoom;
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
