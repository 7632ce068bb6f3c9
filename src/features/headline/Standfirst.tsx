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
  const { isEmpty } = subject.standing;
  const facts = standfirst(subject, i18n);
  const [first, ...others] = facts;
  const isLong = i18n.sentences(facts).length > narrowRoom;
  return (
    <p className={styles.standfirst} data-asked="roles">
      {first}{" "}
      {others.length > 0 && (
        <span className={isLong || isEmpty ? styles.wide : undefined}>
          {i18n.sentences(others)}
        </span>
      )}
      {isEmpty && <HowToBegin />}
    </p>
  );
}

/** On a phone the meter says it, where the names will stand. */
function HowToBegin() {
  const { t } = useI18n();
  return (
    <>
      {" "}
      <span className={styles.medium}>{t("standfirst.tick")}</span>
      <span className={styles.wide}>{t("standfirst.list")}</span>
    </>
  );
}
