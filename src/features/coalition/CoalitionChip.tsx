import { roleOrder, type Role } from "#domain/roles.ts";
import { findList, seatsOf, shortName, type ListId } from "#domain/parliament.ts";
import { ifItLeft } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { dragSource, useIsDragged } from "#ui/drag/dragState.ts";
import { Icon } from "#ui/Icon.tsx";
import { RadioChoice } from "#ui/RadioChoice.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./CoalitionChip.module.css";

interface CoalitionChipProps {
  readonly id: ListId;
  readonly role: Role;
  readonly onGive: (id: ListId, role: Role | null) => void;
}

/** A list of the coalition: dragged out by its swatch or any part, removed by its button. */
export function CoalitionChip({ id, role, onGive }: CoalitionChipProps) {
  const { t, name, number } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const scenario = useCounting();
  const edition = useEdition();
  const payload = { items: [id], from: "tray" };
  const isDragging = useIsDragged(payload);
  const seats = seatsOf(edition, id);
  const list = name(shortName(parliament, id));
  const isCritical = ifItLeft(id, scenario, edition)?.isCritical === true;
  return (
    <li
      {...dragSource(payload)}
      className={styles.chip}
      data-chip={id}
      data-pigment={findList(parliament, id)?.pigment}
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
