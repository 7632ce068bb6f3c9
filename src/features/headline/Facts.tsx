import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useTexts } from "#ui/arrival.tsx";
import { standfirst } from "#words/standfirst.ts";
import { HowToBegin } from "./HowToBegin.tsx";
import { Line } from "./Line.tsx";
import styles from "./Standfirst.module.css";

/** Characters of one line on a tablet, and of two on a phone. */
const narrowRoom = 95;

/** What the headline leaves out of a coalition. */
export function Facts() {
  useTexts("standfirst");
  const i18n = useI18n();
  const subject = useSubject();
  const { isEmpty } = subject.standing;
  const facts = standfirst(subject, i18n);
  const [first, ...others] = facts;
  const isLong = i18n.sentences(facts).length > narrowRoom;
  return (
    <Line>
      {first}
      {others.length > 0 && (
        <span className={isLong || isEmpty ? styles.wide : undefined}>
          {i18n.betweenSentences}
          {i18n.sentences(others)}
        </span>
      )}
      {isEmpty && <HowToBegin />}
    </Line>
  );
}
