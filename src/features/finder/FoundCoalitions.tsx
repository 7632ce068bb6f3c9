import { useState, type ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useConstraints } from "#store/useApp.ts";
import type { LastAnswer } from "#asking/useAnswer.ts";
import { Button } from "#ui/Button.tsx";
import { Segments } from "#ui/Segments.tsx";
import { Awaited } from "./Awaited.tsx";
import { FinderAnswer } from "./FinderAnswer.tsx";
import { type FinderOrder, type FinderQuestion, type FinderAsked } from "#asking/finderQuestion.ts";
import styles from "./FoundCoalitions.module.css";
import { GiveUp } from "./GiveUp.tsx";
import { FoundRow } from "./FoundRow.tsx";
import { useFinder } from "./useFinder.ts";

/** Coalitions shown at first, and how many more each time. */
const page = 8;

/** What meets the conditions, the best first. */
export function FoundCoalitions({ bar }: { readonly bar: ReactNode }) {
  const { t } = useI18n();
  const [rank, setRank] = useState<FinderOrder["rank"]>("surplus");
  const [pages, setPages] = useState(1);
  const { question, asking, isWorking } = useFinder({
    rank,
    limit: pages * page,
    isCounted: true,
  });
  const { last } = asking;
  return (
    <div className={styles.found} data-found="">
      <div className={styles.head}>
        <Spoken>
          <Refusal question={question} />
          {last?.isCurrent === true && <FinderAnswer asked={last.asked} answer={last.answer} />}
        </Spoken>
        <Segments
          legend={t("finder.order")}
          choices={[
            { id: "surplus", label: t("finder.bySurplus") },
            { id: "members", label: t("finder.byMembers") },
          ]}
          chosen={rank}
          onChoose={setRank}
        />
      </div>
      {meetsNone(question, last) && <GiveUp />}
      <Awaited asking={asking} isWorking={isWorking} />
      {last !== null && <FoundRows last={last} bar={bar} onMore={() => setPages(pages + 1)} />}
    </div>
  );
}

/** The answer: seen as soon as it is there, said aloud only once somebody has changed a condition. */
function Spoken({ children }: { readonly children: ReactNode }) {
  const constraints = useConstraints();
  const [first] = useState(constraints);
  return (
    <div
      className={styles.answer}
      data-answer=""
      aria-live={constraints === first ? "off" : "polite"}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}

/** Whether it is certain that no coalition of listed lists meets all the conditions. */
function meetsNone(question: FinderQuestion, last: LastAnswer<FinderAsked> | null): boolean {
  if (question.kind === "too-many") return true;
  if (last?.isCurrent !== true) return false;
  const { answer } = last;
  return (
    answer.kind === "contradiction" ||
    (answer.kind === "coalitions" && answer.isFinal && answer.coalitions.length === 0)
  );
}

interface FoundRowsProps {
  readonly last: LastAnswer<FinderAsked>;
  readonly bar: ReactNode;
  readonly onMore: () => void;
}

function FoundRows({ last: { asked, answer, isCurrent }, bar, onMore }: FoundRowsProps) {
  const { t } = useI18n();
  // The first of the rows that a key press asked for takes the focus, since the button moves on.
  const [awaited, setAwaited] = useState<{ readonly row: number; readonly of: string } | null>(
    null,
  );
  if (answer.kind !== "coalitions" || answer.coalitions.length === 0) return null;
  const of = JSON.stringify([asked.question.game, asked.question.conditions]);
  const awaitedRow = awaited?.of === of ? awaited.row : null;
  return (
    <>
      <ol className={styles.rows} aria-busy={!isCurrent || !answer.isFinal}>
        {answer.coalitions.map((players, index) => (
          <li key={players.join(".")}>
            <FoundRow asked={asked} players={players} bar={bar} takesFocus={index === awaitedRow} />
          </li>
        ))}
      </ol>
      {answer.isFinal && !answer.isAll && (
        <Button
          onClick={({ detail }) => {
            // A click without a pointer comes from the keyboard.
            setAwaited(detail === 0 ? { row: answer.coalitions.length, of } : null);
            onMore();
          }}
        >
          {t("finder.more")}
        </Button>
      )}
    </>
  );
}

/** Why the question cannot be asked at all. */
function Refusal({ question }: { readonly question: FinderQuestion }) {
  const { t } = useI18n();
  switch (question.kind) {
    case "too-many":
      return t("finder.tooMany", { required: question.required, most: question.most });
    case "asked":
      return null;
  }
}
