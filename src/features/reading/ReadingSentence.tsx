import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { readingSentences } from "#words/reading.ts";
import styles from "./ReadingSentence.module.css";

/** The subject in plain words. It follows every change; the live region says the short form. */
export function ReadingSentence() {
  const i18n = useI18n();
  const words = i18n.sentences(readingSentences(useSubject(), i18n));
  return <p className={styles.reading}>{words}</p>;
}
