import { memo, useEffect, useRef } from "react";
import { listsIn, sameRoles } from "#domain/roles.ts";
import { findList, seatsOf, shortName } from "#domain/parliament.ts";
import { standingOf } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";
import { foundCoalition, type FinderTopic } from "./finderQuestion.ts";
import { FoundBar } from "./FoundBar.tsx";
import styles from "./FoundRow.module.css";

interface FoundRowProps {
  /** What was asked, and the players found: of an answer, which never changes. */
  readonly topic: FinderTopic;
  readonly players: readonly number[];
  /** Whether the row has the focus when it appears. */
  readonly takesFocus: boolean;
}

/**
 * A coalition found: pointed at, it is shown in the chamber; pressed, it takes the present one's
 * place. Not drawn again while a newer answer is on its way.
 */
export const FoundRow = memo(function FoundRow({ topic, players, takesFocus }: FoundRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const chooseRoles = useApp((app) => app.chooseRoles);
  const preview = useApp((app) => app.preview);
  const scenario = useCounting();
  const edition = useEdition();
  const roles = foundCoalition(topic, players);

  // The document's focus, once the row is there; nobody points at a row that goes away.
  useEffect(() => {
    if (takesFocus) row.current?.focus();
    return () => preview(null);
  }, [takesFocus, preview]);

  const standing = standingOf(roles, edition, scenario.rule);
  const members = listsIn(roles, "government", parliament.lists);
  const supporters = listsIn(roles, "support", parliament.lists);
  const isKnown = [...members, ...supporters].every((id) => seatsOf(edition, id) !== null);
  const exact = standing.spare === 0 ? "finder.exact" : "finder.spare";
  const figures = isKnown ? exact : "finder.atLeast";
  const named = (ids: typeof members) => and(ids.map((id) => name(shortName(parliament, id))));
  const segments = [...members, ...supporters].flatMap((id) => {
    const found = findList(parliament, id);
    return found === undefined ? [] : [{ list: found, seats: seatsOf(edition, id) ?? 0 }];
  });
  return (
    <button
      ref={row}
      type="button"
      className={styles.row}
      aria-current={sameRoles(roles, scenario.roles)}
      onClick={() => chooseRoles(roles)}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && preview(roles)}
      onPointerLeave={() => preview(null)}
      onFocus={() => preview(roles)}
      onBlur={() => preview(null)}
    >
      <FoundBar segments={segments} size={standing.size} line={standing.line} />
      <span className={styles.names}>
        {members.length === 0 ? t("finder.nobody") : named(members)}
        {supporters.length > 0 && (
          <span className={styles.support}>
            {" "}
            {t("finder.supported", { lists: named(supporters) })}
          </span>
        )}
      </span>{" "}
      <span className={styles.figures}>
        {t(figures, { counted: standing.counted, spare: standing.spare })}
      </span>
    </button>
  );
}, isSame);

/** An answer that comes again, counted, has the same players in new lists. */
function isSame(before: FoundRowProps, now: FoundRowProps): boolean {
  return (
    before.topic === now.topic &&
    before.takesFocus === now.takesFocus &&
    before.players.join() === now.players.join()
  );
}
