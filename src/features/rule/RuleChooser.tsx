import { seatsByRole } from "#domain/roles.ts";
import { absoluteMajority, lineOf, type Rule, type RuleKind } from "#domain/rule.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { More } from "#ui/More.tsx";
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

const constitution = "https://www.constituteproject.org/constitution/Iraq_2005";

/** What has to be reached, and which article of the constitution asks for it. */
export function RuleChooser() {
  const { t } = useI18n();
  const { rule } = useCounting();
  return (
    <Disclosure hint={t("rule.heading")} label={t(`rule.${rule.kind}`)}>
      <fieldset>
        <legend className={styles.legend}>{t("rule.legend")}</legend>
        {kinds.map((kind) => (
          <RuleChoice key={kind} kind={kind} chosen={rule} />
        ))}
      </fieldset>
      <a className={styles.source} href={constitution} target="_blank" rel="noreferrer">
        {t("rule.constitution")}
      </a>
    </Disclosure>
  );
}

interface RuleChoiceProps {
  readonly kind: RuleKind;
  readonly chosen: Rule;
}

function RuleChoice({ kind, chosen }: RuleChoiceProps) {
  const { t } = useI18n();
  const edition = useEdition();
  const { roles } = useCounting();
  const chooseRule = useApp((app) => app.chooseRule);
  const { size } = edition.ledger;
  const rule: Rule = kind === "at-least" ? { kind, seats: absoluteMajority(size) } : { kind };
  const line = lineOf(rule, size, seatsByRole(roles, edition).abstains);
  return (
    <RadioChoice
      group="rule"
      label={t(`rule.${kind}`)}
      note={t(`rule.${kind}.what`, { size, line })}
      isChosen={chosen.kind === kind}
      onChoose={() => chooseRule(rule)}
    >
      {chosen.kind === "at-least" && kind === "at-least" && (
        <OwnNumber key={chosen.seats} seats={chosen.seats} />
      )}
      <More label={t("rule.why")}>
        <p>{t(`rule.${kind}.why`)}</p>
      </More>
    </RadioChoice>
  );
}
