import styles from "./ConstraintSentences.module.css";
import { ListSentence } from "./ListSentence.tsx";
import { MostLists } from "./MostLists.tsx";
import { PairSentence } from "./PairSentence.tsx";
import { RoleSentences } from "./RoleSentences.tsx";

/** The conditions in a line: with these, without those, never these two, at most so many. */
export function ConstraintSentences() {
  return (
    <div className={styles.sentences}>
      <ListSentence part="mustContain" />
      <ListSentence part="mustNotContain" />
      <PairSentence />
      <MostLists />
      <RoleSentences />
    </div>
  );
}
