import { listsWith } from "#domain/chamber.ts";
import { roleOf } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp, useConstraints } from "#store/useApp.ts";
import { listNames } from "#words/names.ts";
import styles from "./ConstraintSentences.module.css";

/** What the roles that lists have now mean for the coalitions looked for. */
export function RoleSentences() {
  return (
    <>
      <SupportSentence />
      <AbstainingNote />
      <JoiningNote />
    </>
  );
}

/** Whether the lists that support the present government from outside count. */
function SupportSentence() {
  const i18n = useI18n();
  const { t } = i18n;
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const { chamber, proposal } = useSubject();
  const constraints = useConstraints();
  const supporters = listsWith(chamber, proposal.roles, "support").filter(
    (id) => !constraints.mustContain.includes(id),
  );
  if (supporters.length === 0 && constraints.countsSupport) return null;
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={constraints.countsSupport}
        onChange={({ target }) =>
          chooseConstraints({ ...constraints, countsSupport: target.checked })
        }
      />
      {supporters.length === 0
        ? t("finder.supportAllowed")
        : t("finder.supportCounts", { lists: listNames(chamber, supporters, i18n) })}
    </label>
  );
}

/** Who stays out of all that is found because it abstains. */
function AbstainingNote() {
  const i18n = useI18n();
  const { chamber, proposal } = useSubject();
  const { mustContain } = useConstraints();
  const abstaining = listsWith(chamber, proposal.roles, "abstains").filter(
    (id) => !mustContain.includes(id),
  );
  if (abstaining.length === 0) return null;
  const lists = listNames(chamber, abstaining, i18n);
  const words = i18n.t("finder.abstaining", { count: abstaining.length, lists });
  return <p className={styles.check}>{words}</p>;
}

/** Who would leave another role for the government, which may move the line. */
function JoiningNote() {
  const i18n = useI18n();
  const { chamber, proposal } = useSubject();
  const joining = useConstraints().mustContain.filter((id) => {
    const role = roleOf(proposal.roles, id);
    return role === "support" || role === "abstains";
  });
  if (joining.length === 0) return null;
  const lists = listNames(chamber, joining, i18n);
  const words = i18n.t("finder.joining", { count: joining.length, lists });
  return <p className={styles.check}>{words}</p>;
}
