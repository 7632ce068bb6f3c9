import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useCounting } from "#store/useApp.ts";
import { readingSentences } from "#words/reading.ts";
import styles from "./ReadingSentence.module.css";

/** The scenario in plain words. It follows every change; the live region says the short form. */
export function ReadingSentence() {
  const i18n = useI18n();
  const parliament = useApp((app) => app.parliament);
  const scenario = useCounting();
  return <p className={styles.reading}>{readingSentences(parliament, scenario, i18n).join(" ")}</p>;
}
