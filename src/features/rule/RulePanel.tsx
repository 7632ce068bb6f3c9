import type { RuleReasons } from "#domain/dossier.ts";
import { absoluteMajority, lineOf, type Rule, type RuleKind } from "#domain/rule.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/arrival.tsx";
import { useDossier, useSubject } from "#store/subject.tsx";
import { loaded } from "#ui/loading.ts";
import { useApp } from "#store/useApp.ts";
import { More } from "#ui/More.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { RadioChoice } from "#ui/RadioChoice.tsx";
import { OwnNumber } from "./OwnNumber.tsx";
import styles from "./RuleChooser.module.css";

const kinds: readonly RuleKind[] = [
  "absolute",
  "two-thirds",
  "blocking-third",
  "plurality",
  "not-against",
  "at-least",
];

/** Of the reasons that did not arrive is told once, where the document would be. */
const nothing = () => null;

/** The rules to choose from, and where the chamber's own can be read. */
export function RulePanel() {
  useTexts("panels");
  const { t } = useI18n();
  const { rules } = useDossier();
  return (
    <>
      <fieldset>
        <legend className={styles.legend}>{t("ruleChoice.legend")}</legend>
        {kinds.map((kind) => (
          <RuleChoice key={kind} kind={kind} />
        ))}
      </fieldset>
      {rules !== null && (
        <PartBoundary>
          <RulesDocument load={rules} />
        </PartBoundary>
      )}
    </>
  );
}

function RuleChoice({ kind }: { readonly kind: RuleKind }) {
  const { t } = useI18n();
  const { chamber, proposal, standing } = useSubject();
  const { rules } = useDossier();
  const chooseRule = useApp((app) => app.chooseRule);
  const chosen = proposal.rule;
  const { size } = chamber;
  const rule: Rule = kind === "at-least" ? { kind, seats: absoluteMajority(size) } : { kind };
  const line = lineOf(rule, size, standing.abstaining);
  return (
    <RadioChoice
      group="rule"
      label={t(`rule.${kind}`)}
      note={t(`ruleChoice.${kind}`, { size, line })}
      isChosen={chosen.kind === kind}
      onChoose={() => chooseRule(rule)}
    >
      {chosen.kind === "at-least" && kind === "at-least" && (
        <OwnNumber key={chosen.seats} seats={chosen.seats} />
      )}
      {rules !== null && (
        <PartBoundary renderFailure={nothing}>
          <RuleReason kind={kind} load={rules} />
        </PartBoundary>
      )}
    </RadioChoice>
  );
}

interface RuleReasonProps {
  readonly kind: RuleKind;
  readonly load: () => Promise<RuleReasons>;
}

/** Why the chamber asks for a rule; nothing where that is not known. */
function RuleReason({ kind, load }: RuleReasonProps) {
  const { t, name } = useI18n();
  const reason = loaded(load).reasons[kind];
  return reason === undefined ? null : (
    <More label={t("ruleChoice.why")}>
      <p>{name(reason)}</p>
    </More>
  );
}

/** Where the chamber's rules can be read. */
function RulesDocument({ load }: Pick<RuleReasonProps, "load">) {
  const { name } = useI18n();
  const { document } = loaded(load);
  return (
    <a className={styles.source} href={document.url} target="_blank" rel="noreferrer">
      {name(document.name)}
    </a>
  );
}
