import { listsWith } from "#domain/chamber.ts";
import type { Constraints } from "#domain/constraints.ts";
import { withList, withoutList } from "#domain/listConditions.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp, useConstraints } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./ConstraintSentences.module.css";
import { focusChoiceAround } from "./finderFocus.ts";
import { ListAdder } from "./ListAdder.tsx";
import { ListChip } from "./ListChip.tsx";

interface ListSentenceProps {
  readonly part: "mustContain" | "mustNotContain";
}

/** "With Sairoon and Hikma", "Without State of Law". */
export function ListSentence({ part }: ListSentenceProps) {
  const { t } = useI18n();
  const constraints = useConstraints();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const lists = constraints[part];
  return (
    <div className={styles.sentence} role="group" aria-label={t(`finder.${part}`)}>
      {lists.length > 0 && <span className={styles.word}>{t(`finder.${part}`)}</span>}
      {lists.map((id) => (
        <ListChip
          key={id}
          lists={[id]}
          removeLabel={`finder.remove.${part}`}
          onRemove={() => chooseConstraints(withoutList(constraints, part, id))}
        />
      ))}
      <ListAdder
        label={t(`finder.add.${part}`)}
        text={t(`finder.plus.${part}`)}
        without={lists}
        onAdd={(id) => chooseConstraints(withList(constraints, part, id))}
      />
      {part === "mustContain" && <GovernmentButton constraints={constraints} />}
    </div>
  );
}

/** Takes over who governs now. */
function GovernmentButton({ constraints }: { readonly constraints: Constraints }) {
  const { t } = useI18n();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const { chamber, proposal } = useSubject();
  const government = listsWith(chamber, proposal.roles, "government");
  if (government.every((id) => constraints.mustContain.includes(id))) return null;
  const mustContain = [...new Set([...constraints.mustContain, ...government])];
  return (
    <Button
      onClick={({ currentTarget }) => {
        focusChoiceAround(currentTarget);
        chooseConstraints({ ...constraints, mustContain });
      }}
    >
      {t("finder.takeGovernment")}
    </Button>
  );
}
