import { memo, useCallback, type ReactNode } from "react";
import { listsWith, seatsOf } from "#domain/chamber.ts";
import { withRoles } from "#domain/subject.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { SubjectOf, useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { foundNames } from "./foundNames.ts";
import { foundRoles, isFound, type FinderAsked } from "#asking/finderQuestion.ts";
import styles from "./FoundRow.module.css";

interface FoundRowProps {
  /** What was asked, and the players found: of an answer, which never changes. */
  readonly asked: FinderAsked;
  readonly players: readonly number[];
  /** Draws the subject that it stands in. */
  readonly bar: ReactNode;
  /** Whether the row has the focus when it appears. */
  readonly takesFocus: boolean;
}

/**
 * A coalition found: pointed at, it is shown in meter and chamber; pressed, it takes the present
 * one's place. Not drawn again while a newer answer is on its way.
 */
export const FoundRow = memo(function FoundRow(props: FoundRowProps) {
  const { asked, players, bar, takesFocus } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const chooseRoles = useApp((app) => app.chooseRoles);
  const preview = useApp((app) => app.preview);
  const present = useSubject();
  const roles = foundRoles(asked, players);

  const appear = useCallback(
    (row: HTMLButtonElement) => {
      if (takesFocus) row.focus();
      // Nobody points at a row that goes away.
      return () => preview(null);
    },
    [takesFocus, preview],
  );

  const subject = withRoles(present, roles);
  const { chamber, proposal, standing } = subject;
  const members = listsWith(chamber, roles, "government");
  const supporters = listsWith(chamber, roles, "support");
  const isKnown = [...members, ...supporters].every((id) => seatsOf(chamber, id) !== null);
  const exact = standing.spare === 0 ? "finder.exact" : "finder.spare";
  const figures = isKnown ? exact : "finder.atLeast";
  return (
    <button
      ref={appear}
      type="button"
      className={styles.row}
      aria-current={isFound(asked, players, present.proposal.roles)}
      onClick={() => chooseRoles(roles)}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && preview(roles)}
      onPointerLeave={() => preview(null)}
      onFocus={() => preview(roles)}
      onBlur={() => preview(null)}
    >
      <SubjectOf proposal={proposal}>{bar}</SubjectOf>
      <span className={styles.names}>{foundNames(subject, props, i18n)}</span>{" "}
      <span className={styles.figures}>
        {t(figures, { counted: standing.counted, spare: standing.spare })}
      </span>
    </button>
  );
}, isSame);

/** An answer that comes again, counted, has the same players in new lists. */
function isSame(before: FoundRowProps, now: FoundRowProps): boolean {
  return (
    before.asked === now.asked &&
    before.takesFocus === now.takesFocus &&
    before.players.join() === now.players.join()
  );
}
