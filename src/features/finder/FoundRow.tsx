import { listsIn, sameCoalition, type Coalition } from "#domain/coalition.ts";
import { findList, seatsOf, shortName } from "#domain/parliament.ts";
import { standingOf } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useScenario } from "#store/useApp.ts";
import { FoundBar } from "./FoundBar.tsx";
import styles from "./FoundRow.module.css";

/** A coalition found: pointed at, it is shown in the chamber; pressed, it takes the present one's place. */
export function FoundRow({ coalition }: { readonly coalition: Coalition }) {
  const { t, name, list } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const chooseCoalition = useApp((app) => app.chooseCoalition);
  const preview = useApp((app) => app.preview);
  const scenario = useScenario();
  const edition = useEdition();
  const standing = standingOf(coalition, edition, scenario.rule);
  const members = listsIn(coalition, "government", parliament.lists);
  const supporters = listsIn(coalition, "support", parliament.lists);
  const named = (ids: typeof members) => list(ids.map((id) => name(shortName(parliament, id))));
  const segments = [...members, ...supporters].flatMap((id) => {
    const found = findList(parliament, id);
    return found === undefined ? [] : [{ list: found, seats: seatsOf(edition, id) ?? 0 }];
  });
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={sameCoalition(coalition, scenario.coalition)}
      onClick={() => chooseCoalition(coalition)}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && preview(coalition)}
      onPointerLeave={() => preview(null)}
      onFocus={() => preview(coalition)}
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
        {t(standing.spare === 0 ? "finder.exact" : "finder.spare", {
          counted: standing.counted,
          spare: standing.spare,
        })}
      </span>
    </button>
  );
}
