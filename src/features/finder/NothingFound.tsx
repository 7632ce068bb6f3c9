import { conditionCount } from "#domain/constraints.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useEdition, useScenario } from "#store/useApp.ts";
import { useEngineAnswer } from "#store/useEngineAnswer.ts";
import { lineLookedFor, unlistedQuestion, type FinderTopic } from "./finderQuestion.ts";

/** No, or where seats that nobody itemised might be enough: not known. */
export function NothingFound({ topic }: { readonly topic: FinderTopic }) {
  const { t } = useI18n();
  const scenario = useScenario();
  const edition = useEdition();
  const { unlisted } = edition.ledger;
  const asked = unlistedQuestion(topic, unlisted);
  const told = useEngineAnswer(asked);
  if (asked !== null && told?.isCurrent !== true) return null;
  const isPossible = told?.answer.kind === "coalitions" && told.answer.coalitions.length > 0;
  const line = lineLookedFor(scenario, edition);
  if (conditionCount(scenario.constraints) === 0) {
    return t(isPossible ? "finder.unknownAtAll" : "finder.noneAtAll", { line, unlisted });
  }
  return isPossible ? t("finder.unknown", { unlisted }) : t("finder.none");
}
