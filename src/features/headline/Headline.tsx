import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { headline, placeBefore } from "#words/headline.ts";
import { keptClear } from "#ui/drag/dragState.ts";
import styles from "./Headline.module.css";

/** The answer in one sentence, after the place and month that it is about; a question at first. */
export function Headline() {
  const i18n = useI18n();
  const subject = useSubject();
  const { place, before, outcome, after } = headline(subject, i18n);
  const { isReached } = subject.standing;
  return (
    <h1 {...keptClear} className={styles.headline}>
      <span className={styles.place}>{placeBefore(place, i18n)}</span>
      {/* What stands here before the app has come may be about another scenario: it is left alone. */}
      <span className={styles.sentence} data-headline="" data-asked="verdict">
        <span suppressHydrationWarning>{before}</span>
        <span
          suppressHydrationWarning
          data-outcome={isReached ? "reached" : "short"}
          className={styles.outcome}
        >
          {outcome}
        </span>
        <span suppressHydrationWarning>{after}</span>
      </span>
    </h1>
  );
}
