import { roleOrder, type Role } from "#domain/roles.ts";
import { listOf, seatsOf } from "#domain/chamber.ts";
import { ifItLeft } from "#domain/criticalMember.ts";
import type { ListId } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { dragSource, useIsDragged } from "#ui/drag/dragState.ts";
import { Icon } from "#ui/Icon.tsx";
import { RadioChoice } from "#ui/RadioChoice.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { listName } from "#words/names.ts";
import styles from "./CoalitionChip.module.css";

interface CoalitionChipProps {
  readonly id: ListId;
  readonly role: Role;
  readonly onGive: (id: ListId, role: Role | null) => void;
}

/** A list of the coalition: dragged out by its swatch or any part, removed by its button. */
export function CoalitionChip({ id, role, onGive }: CoalitionChipProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const subject = useSubject();
  const { chamber } = subject;
  const payload = { items: [id], from: "segment" };
  const isDragging = useIsDragged(payload);
  const seats = seatsOf(chamber, id);
  const list = listName(chamber, id, i18n);
  const isCritical = ifItLeft(subject, id)?.isCritical === true;
  return (
    <li
      {...dragSource(payload)}
      className={styles.chip}
      data-chip={id}
      data-pigment={listOf(chamber, id)?.pigment}
      data-role={role}
      data-dragging={isDragging || undefined}
      data-missing={seats === null || undefined}
    >
      <span className={styles.handle} data-drag-handle="" aria-hidden="true">
        <span className={styles.swatch} />
      </span>
      <span className={styles.text}>
        <bdi className={styles.name}>{list}</bdi>{" "}
        <span className={seats === null ? styles.missing : styles.seats}>
          {seats === null ? t("coalition.notItemised") : number(seats)}
        </span>
        {isCritical && <span className={styles.critical}> {t("coalition.critical")}</span>}
      </span>
      <Disclosure label={<VisuallyHidden>{t("coalition.roleOf", { list })}</VisuallyHidden>}>
        <fieldset>
          <legend className={styles.legend}>{t("coalition.roleLegend", { list })}</legend>
          {[...roleOrder, null].map((choice) => (
            <RadioChoice
              key={choice ?? "opposition"}
              group={`role-${id}`}
              label={t(`role.${choice ?? "opposition"}`)}
              isChosen={choice === role}
              onChoose={() => onGive(id, choice)}
            />
          ))}
        </fieldset>
      </Disclosure>
      <button
        type="button"
        className={styles.remove}
        data-remove={id}
        aria-label={t("coalition.remove", { list })}
        onClick={() => onGive(id, null)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
