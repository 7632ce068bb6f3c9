import type { ChamberRow } from "#domain/chamber.ts";
import type { Origin } from "#store/drop.ts";
import { roleOf } from "#domain/roles.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { dragSource } from "#ui/drag/dragState.ts";
import styles from "./StageRow.module.css";

/** A list on the wall: a mark that says what it does, its name and seats. It may be dragged. */
export function StageRow({ row }: { readonly row: ChamberRow }) {
  const { t, name, number } = useI18n();
  const assignLists = useApp((app) => app.assignLists);
  const { roles } = useSubject().proposal;
  const { id, pigment, short } = row.list;
  const role = roleOf(roles, id);
  // Who abstains is no member: what is ticked adds up to the number on the wall.
  const isCounted = role === "government" || role === "support";
  return (
    // A finger takes hold of it anywhere: nothing scrolls on a wall but a phone.
    <li
      className={styles.line}
      data-pigment={pigment}
      data-role={role ?? undefined}
      data-drag-handle
      {...dragSource<Origin>({ items: [id], from: "wall" })}
    >
      <label className={styles.row}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isCounted}
          onChange={() => assignLists([id], isCounted ? null : "government")}
        />
        <span className={styles.swatch} />
        <span className={styles.words}>
          <bdi className={styles.name}>{name(short)}</bdi>{" "}
          {(role === "support" || role === "abstains") && (
            <span className={styles.role}>{t(`stage.role.${role}`)}</span>
          )}
        </span>{" "}
        <span className={styles.seats}>{number(row.seats)}</span>
      </label>
    </li>
  );
}
