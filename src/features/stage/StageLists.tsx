import { roleOf } from "#domain/roles.ts";
import type { ChamberRow } from "#domain/chamber.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import styles from "./StageLists.module.css";

/** Rows that can be read from the back of a room at once. */
const shownAtOnce = 14;
/** Rows shown of a longer table; the others stand behind one line that opens. */
const largest = 9;

/** The lists for the back row: name, seats and a tick, nothing else. */
export function StageLists() {
  const { t } = useI18n();
  const { rows } = useSubject().chamber;
  const top = rows.length > shownAtOnce ? rows.slice(0, largest) : rows;
  const smaller = rows.slice(top.length);
  return (
    <section className={styles.lists} aria-labelledby="stage-heading">
      <h2 id="stage-heading" className={styles.heading}>
        {t("stage.lists")}
      </h2>
      <StageRows rows={top} />
      {smaller.length > 0 && (
        <details>
          <summary className={styles.smaller}>
            {t("stage.smaller", {
              lists: smaller.length,
              seats: smaller.reduce((sum, { seats }) => sum + seats, 0),
            })}
          </summary>
          <StageRows rows={smaller} />
        </details>
      )}
    </section>
  );
}

function StageRows({ rows }: { readonly rows: readonly ChamberRow[] }) {
  const { name, number } = useI18n();
  const toggleList = useApp((app) => app.toggleList);
  const { roles } = useSubject().proposal;
  return (
    <ul className={styles.rows}>
      {rows.map(({ list: { id, pigment, short }, seats }) => (
        <li key={id} data-pigment={pigment}>
          <label className={styles.row}>
            <input
              type="checkbox"
              className={styles.tick}
              checked={roleOf(roles, id) !== null}
              onChange={() => toggleList(id)}
            />
            <span className={styles.swatch} />
            <bdi className={styles.name}>{name(short)}</bdi>{" "}
            <span className={styles.seats}>{number(seats)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
