import { useId } from "react";
import type { Role } from "#domain/roles.ts";
import { seatsTogether } from "#domain/chamber.ts";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useDropZone } from "#ui/drag/dragState.ts";
import { CoalitionChip } from "./CoalitionChip.tsx";
import styles from "./RoleZone.module.css";

interface RoleZoneProps {
  readonly role: Role;
  readonly ids: readonly ListId[];
  /** Whether the role is written above: not while government is all there is. */
  readonly isNamed: boolean;
  readonly onGive: (id: ListId, role: Role | null) => void;
}

/** The chips of one role, and the place to drop a list on to give it that role. */
export function RoleZone({ role, ids, isNamed, onGive }: RoleZoneProps) {
  const { t } = useI18n();
  const { chamber } = useSubject();
  const zone = useDropZone(`role:${role}`);
  const labelId = useId();
  const seats = seatsTogether(chamber, ids);
  return (
    <div
      {...zone.attributes}
      className={styles.zone}
      data-role={role}
      data-wanted={zone.isWanted || undefined}
      data-over={zone.isOver || undefined}
      data-empty={ids.length === 0 || undefined}
    >
      {isNamed && (
        <h3 id={labelId} className={styles.name}>
          {seats === null
            ? t(`role.${role}`)
            : t("coalition.zone", { role: t(`role.${role}`), seats: t("seats", { count: seats }) })}
        </h3>
      )}
      {ids.length === 0 && (
        <p className={styles.invitation}>
          {zone.isWanted ? t("coalition.emptyZone") : t("coalition.invitation")}
        </p>
      )}
      {ids.length > 0 && (
        <ul className={styles.chips} aria-labelledby={isNamed ? labelId : "coalition-heading"}>
          {ids.map((id) => (
            <CoalitionChip key={id} id={id} role={role} onGive={onGive} />
          ))}
        </ul>
      )}
    </div>
  );
}
