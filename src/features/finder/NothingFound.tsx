import { conditionCount } from "#domain/constraints.ts";
import type { EngineAnswer } from "#engine/engineQuestion.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useEdition, useScenario } from "#store/useApp.ts";
import { useAnswer } from "#asking/useAnswer.ts";
import { RetryNote } from "#ui/RetryNote.tsx";
import { Working } from "#ui/Working.tsx";
import { lineLookedFor, unlistedQuestion, type FinderTopic } from "./finderQuestion.ts";

/** No, or where seats that nobody itemised might be enough: not known. */
export function NothingFound({ topic }: { readonly topic: FinderTopic }) {
  const { t } = useI18n();
  const asked = unlistedQuestion(topic, useEdition().ledger.unlisted);
  const told = useAnswer(asked);
  if (asked === null) return <NoWords isCertain />;
  if (told?.isCurrent !== true) return <Working>{t("finder.working")}</Working>;
  const { answer, retry } = told;
  if (answer.kind === "failed") {
    return <RetryNote text={t("engine.failed")} retryLabel={t("engine.retry")} onRetry={retry} />;
  }
  return <NoWords isCertain={findsNothing(answer)} />;
}

/** Only what was searched to the end and found empty, or contradicts itself, is a no. */
function findsNothing(answer: EngineAnswer): boolean {
  return (
    answer.kind === "contradiction" ||
    (answer.kind === "coalitions" && answer.isFinal && answer.coalitions.length === 0)
  );
}

function NoWords({ isCertain }: { readonly isCertain: boolean }) {
  const { t } = useI18n();
  const scenario = useScenario();
  const edition = useEdition();
  const line = lineLookedFor(scenario, edition);
  const { unlisted } = edition.ledger;
  if (conditionCount(scenario.constraints) === 0) {
    return t(isCertain ? "finder.noneAtAll" : "finder.unknownAtAll", { line, unlisted });
  }
  return isCertain ? t("finder.none") : t("finder.unknown", { unlisted });
}
