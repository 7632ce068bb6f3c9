import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { useCopy } from "#ui/useCopy.ts";
import { linkProblemSentence, mostTold, type ProblemWithOffer } from "#words/linkProblems.ts";
import styles from "./LinkProblems.module.css";
import { Remedy, type Remedies } from "./Remedy.tsx";

interface AllProblemsProps {
  readonly left: readonly ProblemWithOffer[];
  readonly raw: string;
  readonly remedies: Remedies;
}

/** Each thing that could not be read, and the link as it came. */
export function AllProblems({ left, raw, remedies }: AllProblemsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { copy, isCopied, isRefused } = useCopy();
  const rest = left.length - mostTold;
  return (
    <div className={styles.all}>
      <ul>
        {left.slice(0, mostTold).map((one, index) => (
          // The same words may be wrong twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <span>{linkProblemSentence(one, i18n)}</span> <Remedy {...one} {...remedies} />
          </li>
        ))}
        {rest > 0 && <li>{t("notice.rest", { count: rest })}</li>}
      </ul>
      <Button onClick={() => void copy(raw)}>
        {t(isCopied ? "notice.copied" : "notice.copy")}
      </Button>
      {isRefused && (
        <input
          className={styles.raw}
          readOnly
          value={raw.slice(0, 4000)}
          aria-label={t("notice.copy")}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
