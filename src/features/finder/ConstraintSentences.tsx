import { listsIn, roleOf } from "#domain/roles.ts";
import { withList, withoutList, type Constraints } from "#domain/constraints.ts";
import { shortName, type ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useScenario } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./ConstraintSentences.module.css";
import { focusChoiceAround } from "./finderFocus.ts";
import { ListAdder } from "./ListAdder.tsx";
import { ListChip } from "./ListChip.tsx";
import { MostLists } from "./MostLists.tsx";
import { PairSentence } from "./PairSentence.tsx";

/** The conditions as sentences: with these, without those, never these two, at most so many. */
export function ConstraintSentences() {
  return (
    <div className={styles.sentences}>
      <ListSentence part="mustContain" />
      <ListSentence part="mustNotContain" />
      <PairSentence />
      <MostLists />
      <SupportSentence />
      <AbstainingNote />
      <JoiningNote />
    </div>
  );
}

interface ListSentenceProps {
  readonly part: "mustContain" | "mustNotContain";
}

/** "With Sairoon and Hikma", "Without State of Law". */
function ListSentence({ part }: ListSentenceProps) {
  const { t } = useI18n();
  const { constraints } = useScenario();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const lists = constraints[part];
  return (
    <div className={styles.sentence} role="group" aria-label={t(`finder.${part}`)}>
      <span className={styles.word}>{t(`finder.${part}`)}</span>
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
  const parliament = useApp((app) => app.parliament);
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const { roles } = useScenario();
  const government: readonly ListId[] = listsIn(roles, "government", parliament.lists);
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

/** Whether the lists that support the present government from outside count. */
function SupportSentence() {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const { roles, constraints } = useScenario();
  const supporters = parliament.lists.filter(
    ({ id }) => roles[id] === "support" && !constraints.mustContain.includes(id),
  );
  if (supporters.length === 0 && constraints.countsSupport) return null;
  const names = supporters.map(({ short }) => name(short));
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={constraints.countsSupport}
        onChange={({ target }) =>
          chooseConstraints({ ...constraints, countsSupport: target.checked })
        }
      />
      {names.length === 0
        ? t("finder.supportAllowed")
        : t("finder.supportCounts", { lists: and(names) })}
    </label>
  );
}

/** Who stays out of all that is found because it abstains. */
function AbstainingNote() {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const { roles, constraints } = useScenario();
  const abstaining = listsIn(roles, "abstains", parliament.lists).filter(
    (id) => !constraints.mustContain.includes(id),
  );
  if (abstaining.length === 0) return null;
  const lists = and(abstaining.map((id) => name(shortName(parliament, id))));
  return (
    <p className={styles.check}>{t("finder.abstaining", { count: abstaining.length, lists })}</p>
  );
}

/** Who would leave another role for the government, which may move the line. */
function JoiningNote() {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const { roles, constraints } = useScenario();
  const joining = constraints.mustContain.filter((id) => {
    const role = roleOf(roles, id);
    return role === "support" || role === "abstains";
  });
  if (joining.length === 0) return null;
  const lists = and(joining.map((id) => name(shortName(parliament, id))));
  return <p className={styles.check}>{t("finder.joining", { count: joining.length, lists })}</p>;
}
