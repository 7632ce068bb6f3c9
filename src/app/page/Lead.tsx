import { ReadingSentence } from "#features/reading/ReadingSentence.tsx";
import styles from "./Lead.module.css";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { PrintedLink } from "./PrintedLink.tsx";
import { Question } from "./Question.tsx";

/** The question, and the present answer in a sentence. */
export function Lead() {
  return (
    <div className={styles.lead}>
      <Question />
      <PartBoundary>
        <ReadingSentence />
      </PartBoundary>
      <PrintedLink />
    </div>
  );
}
